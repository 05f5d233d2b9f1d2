import {expect, test} from 'vitest'
import {report} from '../../src/report/report.ts'

test.each([
  ['an escape sequence', 'a\u001B]0;owned\u0007b', 'a\uFFFD]0;owned\uFFFDb'],
  ['an override', 'a\u202Egnp', 'a\uFFFDgnp'],
  ['a carriage return', 'a\rb', 'a\uFFFDb'],
  ['another line', 'a\nb', 'a\n    b'],
  ['a command to GitHub Actions', 'a\n  ::add-mask::b\n##[group]c', 'a ::add-mask::b ##[group]c']
])('%s in a message can do nothing to a terminal or a log', (_, reason, expected) => {
  const text = report([{path: 'a.md', place: null, severity: 'error', rule: 'x/y', reason, hint: reason}], {
    read: () => null,
    paint: (_role, painted) => painted
  })
  expect(text).toBe(`a.md error ${expected} x/y\n  hint: ${expected}\n`)
})

test('the name of a file is on one line', () => {
  const message = {
    path: 'a\n::error::b\u001B[2J.md',
    place: null,
    severity: 'error',
    rule: 'x/y',
    reason: 'r',
    hint: ''
  } as const
  expect(report([message], {read: () => null, paint: (_, text) => text})).toBe(
    'a\uFFFD::error::b\uFFFD[2J.md error r x/y\n'
  )
})
