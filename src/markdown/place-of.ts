import type {Node} from 'unist'
import type {Place} from '../report/message.ts'

/** Gives the place of a node, or null when it was made rather than written; what the HTML parser closes by itself may have half a position. */
export function placeOf({position}: Node): Place | null {
  const {start, end}: Partial<NonNullable<Node['position']>> = position ?? {}
  if (!start || !end) return null
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
