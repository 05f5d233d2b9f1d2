import type {Node} from 'unist'
import type {Place} from '../report/message.ts'

/** Gives the place of a node, or null when it was made rather than written. */
export function placeOf({position}: Node): Place | null {
  if (!position) return null
  const {start, end} = position
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
