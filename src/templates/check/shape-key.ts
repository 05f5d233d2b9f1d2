import type {Shape} from './shape.ts'

/** Gives a text that is the same for equal shapes, and for no others. */
export function shapeKey(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return `text${JSON.stringify(shape.values)}`
    case 'view':
      return `view ${shape.name}`
    case 'list':
    case 'record':
      return `${shape.kind}<${shapeKey(shape.of)}>`
    case 'tuple':
      return `[${shape.items.map(shapeKey).join()}]`
    case 'object':
      return `{${[...shape.fields].map(([name, field]) => `${JSON.stringify(name)}:${shapeKey(field)}`).join()}}`
    case 'union':
      return `(${shape.parts.map(shapeKey).join('|')})`
    case 'closure':
      return `closure ${shape.node.start}-${shape.node.end}`
    case 'method':
      return `method ${shape.name} of ${shapeKey(shape.owner)}`
    case 'native':
      return `native ${shape.name}`
    default:
      return shape.kind
  }
}
