import {fieldsOf} from './fields-of.ts'
import type {Fields, Shape} from './shape.ts'

/** Gives what `{...first, ...second}` holds, unknown when a part is. */
export function mergeData(shapes: readonly Shape[], viewFields: (name: string) => Fields): Shape {
  const parts = shapes.map((shape) =>
    shape.kind === 'null' ? new Map<string, Shape>() : fieldsOf(shape, viewFields)
  )
  const known = parts.filter((fields) => fields !== null)
  return known.length < parts.length
    ? {kind: 'unknown'}
    : {kind: 'object', fields: new Map(known.flatMap((fields) => [...fields]))}
}
