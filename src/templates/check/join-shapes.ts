import type {Shape} from './shape.ts'
import {shapeKey} from './shape-key.ts'

/** Gives the shape of a value that has one of the shapes; `unknown` when there is none. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  const parts = mergeTexts(shapes.flatMap((shape) => (shape.kind === 'union' ? shape.parts : [shape])))
  const distinct = [...new Map(parts.map((part) => [shapeKey(part), part])).values()]
  const [only] = distinct
  if (only === undefined || distinct.some((part) => part.kind === 'unknown')) return {kind: 'unknown'}
  return distinct.length === 1 ? only : {kind: 'union', parts: distinct}
}

function mergeTexts(parts: readonly Shape[]): readonly Shape[] {
  const texts = parts.filter((part) => part.kind === 'text')
  if (texts.length < 2) return parts
  const isAny = texts.some((text) => text.values.length === 0)
  const values = isAny ? [] : [...new Set(texts.flatMap((text) => text.values))]
  return [...parts.filter((part) => part.kind !== 'text'), {kind: 'text', values}]
}
