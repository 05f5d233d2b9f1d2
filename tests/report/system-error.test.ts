import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {systemError} from '../../src/report/system-error.ts'

function thrown(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('an error of the system is known, also when it comes from a thread and has lost its code', () => {
  const error = thrown(() => readFileSync('/nowhere/a, b.md'))
  expect(systemError(error)).toEqual({
    reason: "ENOENT: no such file or directory, open '/nowhere/a, b.md'",
    path: '/nowhere/a, b.md',
    isWrite: false,
    hint: 'See to what the system says, and run again'
  })
  expect(systemError(structuredClone(error))).toEqual(systemError(error))
})

test.each([
  ['ENOSPC: no space left on device, write', '', true, 'Make room on the disk'],
  ["EMFILE: too many open files, open '/a'", '/a', false, 'Let the system open more files (`ulimit -n`)'],
  [
    "EISDIR: illegal operation on a directory, rename '/a' -> '/b'",
    '/a',
    false,
    'Move the folder away that is in the place of a file'
  ]
])('%s', (message, path, isWrite, hint) => {
  expect(systemError(new Error(message))).toEqual({reason: message, path, isWrite, hint})
})

test.each([new TypeError('x is not a function'), new Error('Expected: a, b'), 'ENOSPC: x, write', null])(
  'a bug stays one: %s',
  (error) => expect(systemError(error)).toBeNull()
)
