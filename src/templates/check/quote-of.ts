import type {Node} from 'acorn'

/** Gives a piece of a template for quoting in a message; empty when it is too long for one. */
export function quoteOf(text: string, {start, end}: Pick<Node, 'start' | 'end'>): string {
  const piece = text.slice(start, end)
  return piece.length > 60 || /[\n`]/.test(piece) ? '' : piece.replace(/\?\.?$/, '')
}
