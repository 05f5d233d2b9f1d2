import {joinShapes} from './join-shapes.ts'
import {methods} from './methods.ts'
import type {Fields, Shape} from './shape.ts'

/** Gives the shape of a member of a value, null when the value can't have one of that name. */
export function memberOf(shape: Shape, name: string, viewFields: (name: string) => Fields): Shape | null {
  switch (shape.kind) {
    case 'view':
      return viewFields(shape.name).get(name) ?? null
    case 'object':
      return shape.fields.get(name) ?? null
    case 'record':
      return shape.of
    case 'list':
    case 'text':
      return indexed(shape, name) ?? method(shape, name, methods[shape.kind])
    case 'tuple':
      return (
        shape.items[Number(name)] ?? memberOf({kind: 'list', of: joinShapes(shape.items)}, name, viewFields)
      )
    case 'number':
    case 'boolean':
      return method(shape, name, methods[shape.kind])
    case 'union':
      return anyMember(shape.parts, name, viewFields)
    case 'native':
      return {kind: 'method', owner: shape, name}
    default:
      return {kind: 'unknown'}
  }
}

type Indexed = Extract<Shape, {readonly kind: 'list' | 'record' | 'text'}>

function indexed(shape: Indexed, name: string): Shape | null {
  if (name === 'length') return {kind: 'number'}
  if (!/^\d+$/.test(name)) return null
  return shape.kind === 'text' ? {kind: 'text', values: []} : shape.of
}

function method(owner: Shape, name: string, table: ReadonlyMap<string, Shape | null>): Shape | null {
  return table.has(name) ? {kind: 'method', owner, name} : null
}

function anyMember(
  parts: readonly Shape[],
  name: string,
  viewFields: (name: string) => Fields
): Shape | null {
  const found = parts
    .filter((part) => part.kind !== 'null')
    .map((part) => memberOf(part, name, viewFields))
    .filter((member) => member !== null)
  return found.length === 0 ? null : joinShapes(found)
}
