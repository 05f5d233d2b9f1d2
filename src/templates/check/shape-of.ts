import type {FieldType} from '../view-fields.ts'
import {joinShapes} from './join-shapes.ts'
import type {Shape} from './shape.ts'

/** Gives the shape of a field's values. */
export function shapeOf(type: FieldType): Shape {
  switch (type.kind) {
    case 'nullable':
      return joinShapes([shapeOf(type.of), {kind: 'null'}])
    case 'list':
    case 'record':
      return {kind: type.kind, of: shapeOf(type.of)}
    default:
      return type
  }
}
