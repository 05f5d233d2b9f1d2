import type {AnyNode, CallExpression} from 'acorn'
import {childrenOf} from './children-of.ts'

/**
 * Gives the names of fields and variables whose value is handed on (`const has = !!it.article.image`): a check of the
 * copy is a check of the field, which the walk can't see. Fields have a dot before their name.
 */
export function aliasedFields(node: AnyNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(node, {names, isValue: false, isInFunction: false})
  return names
}

interface Position {
  readonly names: Set<string>
  /** Whether what stands here is handed on, not tested, printed or looked into. */
  readonly isValue: boolean
  /** Whether it stands in what a function gives back: every test in there is handed on. */
  readonly isInFunction: boolean
}

function visit(node: AnyNode, position: Position): void {
  const isHandedOn = position.isValue || position.isInFunction
  if (isHandedOn && node.type === 'Identifier') position.names.add(node.name)
  if (isHandedOn && node.type === 'MemberExpression' && node.property.type === 'Identifier')
    position.names.add(`.${node.property.name}`)
  for (const {child, isValue, isInFunction = position.isInFunction} of parts(node, position.isValue)) {
    visit(child, {names: position.names, isValue, isInFunction})
  }
}

interface Part {
  readonly child: AnyNode
  readonly isValue: boolean
  readonly isInFunction?: boolean
}

/** What a node does with each of its parts. */
function parts(node: AnyNode, isValue: boolean): readonly Part[] {
  switch (node.type) {
    case 'MemberExpression':
      return ownerPart(node.object)
    case 'CallExpression':
      return [...ownerPart(node.callee), ...node.arguments.flatMap((child) => argumentParts(node, child))]
    case 'IfStatement':
    case 'ExpressionStatement':
    case 'BlockStatement':
    case 'Program':
      return each(childrenOf(node), false)
    case 'ConditionalExpression':
      return [{child: node.test, isValue: false}, ...each([node.consequent, node.alternate], isValue)]
    case 'LogicalExpression':
      return [
        {child: node.left, isValue: false},
        {child: node.right, isValue}
      ]
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return each(childrenOf(node), isValue)
    case 'ReturnStatement':
      return childrenOf(node).map((child) => ({child, isValue: true, isInFunction: true}))
    case 'ArrowFunctionExpression':
      return [{child: node.body, isValue: node.expression, isInFunction: node.expression}]
    case 'VariableDeclarator':
      return node.init ? [{child: node.init, isValue: true}] : []
    default:
      return each(childrenOf(node), true)
  }
}

function each(nodes: readonly AnyNode[], isValue: boolean): readonly Part[] {
  return nodes.map((child) => ({child, isValue}))
}

/** `it.article` in `it.article.image` is looked into. */
function ownerPart(child: AnyNode): readonly Part[] {
  if (child.type === 'MemberExpression' || child.type === 'ChainExpression')
    return each(childrenOf(child), false).flatMap(inOwner)
  return child.type === 'Identifier' ? [] : [{child, isValue: false, isInFunction: false}]
}

function inOwner({child}: Part): readonly Part[] {
  return child.type === 'Identifier' ? [] : ownerPart(child)
}

/** What a template hands to another is followed there. */
function argumentParts({callee}: CallExpression, child: AnyNode): readonly Part[] {
  const isFollowed = callee.type === 'Identifier' && (callee.name === 'include' || callee.name === 'layout')
  if (!isFollowed || child.type !== 'ObjectExpression') return [{child, isValue: true}]
  const values = child.properties.map((property) =>
    property.type === 'Property' ? property.value : property.argument
  )
  return values
    .filter((value) => value.type !== 'MemberExpression' && value.type !== 'Identifier')
    .map((value) => ({child: value, isValue: true}))
}
