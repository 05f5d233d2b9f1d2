import {joinShapes} from './join-shapes.ts'
import type {Shape} from './shape.ts'

/** Gives the shape that a value has when it is there. */
export function withoutNull(shape: Shape): Shape {
  if (shape.kind !== 'union') return shape.kind === 'null' ? {kind: 'unknown'} : shape
  return joinShapes(shape.parts.filter((part) => part.kind !== 'null'))
}
