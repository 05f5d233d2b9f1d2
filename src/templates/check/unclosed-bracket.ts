import {tokenizer} from 'acorn'

/** A bracket that is never closed, and what would close it. */
export interface Bracket {
  readonly start: number
  readonly closer: string
}

/** Finds the innermost bracket of the code that is open at its end; null when there is none. */
export function unclosedBracket(code: string): Bracket | null {
  const open: Bracket[] = []
  try {
    for (const token of tokenizer(code, {ecmaVersion: 2023})) {
      const closer = closers.get(token.type.label)
      if (closer !== undefined) open.push({start: token.end - 1, closer})
      else if (token.type.label === open.at(-1)?.closer) open.pop()
    }
  } catch {
    return open.at(-1) ?? null
  }
  return open.at(-1) ?? null
}

const closers: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['${', '}'],
  ['(', ')'],
  ['[', ']']
])
