import type {Expression, Super} from 'acorn'

/** A variable and the fields that lead from it to a value. */
export interface Path {
  readonly variable: string
  readonly fields: readonly string[]
}

/** Gives the path that an expression such as `it.article.image` spells; null for other expressions. */
export function pathOf(node: Expression | Super): Path | null {
  if (node.type === 'Identifier') return {variable: node.name, fields: []}
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression')
    return pathOf(node.expression)
  if (node.type !== 'MemberExpression') return null
  const path = pathOf(node.object)
  if (!path || node.computed || node.property.type !== 'Identifier') return null
  return {variable: path.variable, fields: [...path.fields, node.property.name]}
}
