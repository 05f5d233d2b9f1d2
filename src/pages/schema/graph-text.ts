import type {Graph, Thing} from 'schema-dts'

/** Gives things as JSON-LD for a script element, which no text in them can end; what is empty is left out, and so is a graph of nothing. */
export function graphText(things: readonly Thing[]): string {
  if (things.length === 0) return ''
  const graph: Graph = {'@context': 'https://schema.org', '@graph': things}
  return JSON.stringify(graph, present).replaceAll('<', '\\u003c')
}

function present(_: string, value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value
}
