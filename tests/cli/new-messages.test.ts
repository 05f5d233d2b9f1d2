import {expect, test} from 'vitest'
import {newMessages} from '../../src/cli/new-messages.ts'
import type {Message} from '../../src/report/message.ts'

function problem(path: string, line: number): Message {
  const place = {line, column: 1, endLine: line, endColumn: 2}
  return {path, place, severity: 'error', rule: 'matter/date', reason: 'Unexpected date', hint: ''}
}

test('a message is new once, also when it moves, and again after it was gone', () => {
  const onlyNew = newMessages()
  const lines = (messages: readonly Message[]): readonly (number | undefined)[] =>
    onlyNew(messages).map(({place}) => place?.line)
  expect(lines([problem('a.md', 3)])).toEqual([3])
  expect(lines([problem('a.md', 3)])).toEqual([])
  expect(lines([problem('a.md', 5)])).toEqual([])
  expect(lines([problem('a.md', 5), problem('a.md', 9)])).toEqual([9])
  expect(lines([problem('b.md', 1)])).toEqual([1])
  expect(lines([problem('a.md', 5), problem('b.md', 1)])).toEqual([5])
})
