import type {ViewFields} from '../view-fields.ts'
import {shapeOf} from './shape-of.ts'
import type {Fields} from './shape.ts'

/** Gives what reads the fields of a view by the view's name. */
export function viewFieldReader({views}: ViewFields): (name: string) => Fields {
  const known = new Map(
    Object.entries(views).map(([name, {fields}]): [string, Fields] => [
      name,
      new Map(Object.entries(fields).map(([field, {type}]) => [field, shapeOf(type)]))
    ])
  )
  return (name) => known.get(name) ?? new Map()
}
