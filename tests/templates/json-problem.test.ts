import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {jsonProblem} from '../../src/templates/json-problem.ts'

describe('where a text stops being JSON', () => {
  test.each([
    ['', 0],
    ['{', 1],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": 1} x', 9],
    ['[1 2]', 3],
    ['[1, // why\n2]', 4],
    ['{"a": nul}', 6],
    ['{"a": "b\nc"}', 6],
    ['[01]', 1],
    ['[1}', 2],
    ['{"a": 1, "b": ["x", {}, []], "c": -1.5e+3}', -1]
  ])('in %j it is offset %d', (text, offset) => {
    expect(jsonProblem(text)).toBe(offset)
  })

  test('nowhere in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonProblem(text)).toBe(-1)
      })
    )
  })

  test('somewhere in what JSON.parse refuses, and nowhere else', () => {
    const texts = fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', 'true', ' ', 'x', '"', '.5'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonProblem(text) === -1).toBe(isJson(text))
      }),
      {numRuns: 1000}
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
