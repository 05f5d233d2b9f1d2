import type {Place} from '../report/message.ts'

/** Gives the place of a piece of a text by its offsets. */
export function placeAt(text: string, start: number, end: number): Place {
  const first = position(text, start)
  const last = position(text, Math.max(start, end))
  return {line: first.line, column: first.column, endLine: last.line, endColumn: last.column}
}

function position(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}
}
