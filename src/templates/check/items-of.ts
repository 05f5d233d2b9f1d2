import {joinShapes} from './join-shapes.ts'
import type {Shape} from './shape.ts'
import {withoutNull} from './without-null.ts'

/** Gives the shape of what `for … of` takes from a value. */
export function itemsOf(shape: Shape): Shape {
  const iterated = withoutNull(shape)
  if (iterated.kind === 'list') return iterated.of
  if (iterated.kind === 'tuple') return joinShapes(iterated.items)
  if (iterated.kind === 'union') return joinShapes(iterated.parts.map(itemsOf))
  return iterated.kind === 'text' ? {kind: 'text', values: []} : {kind: 'unknown'}
}
