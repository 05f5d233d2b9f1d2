import {joinShapes} from './join-shapes.ts'
import type {Fields, Shape} from './shape.ts'

/** Gives the fields of a view or of an object made in a template; null for values of other kinds. */
export function fieldsOf(shape: Shape, viewFields: (name: string) => Fields): Fields | null {
  if (shape.kind === 'view') return viewFields(shape.name)
  if (shape.kind === 'object') return shape.fields
  if (shape.kind !== 'union') return null
  const parts = shape.parts.map((part) => fieldsOf(part, viewFields)).filter((fields) => fields !== null)
  return parts.length === 0 ? null : mergeFields(parts)
}

function mergeFields(parts: readonly Fields[]): Fields {
  const names = new Set(parts.flatMap((fields) => [...fields.keys()]))
  return new Map(
    [...names].map((name) => [name, joinShapes(parts.flatMap((fields) => fields.get(name) ?? []))])
  )
}
