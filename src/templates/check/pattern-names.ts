import type {Pattern} from 'acorn'

/** Gives the variables that a pattern makes. */
export function patternNames(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        patternNames(part.type === 'RestElement' ? part : part.value)
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) => (part ? patternNames(part) : []))
    case 'AssignmentPattern':
      return patternNames(pattern.left)
    case 'RestElement':
      return patternNames(pattern.argument)
    case 'MemberExpression':
      return []
  }
}
