import type {AssignmentExpression, BinaryExpression, Expression, NewExpression, UnaryExpression} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {invoke} from './invoke.ts'
import {joinTexts} from './join-texts.ts'
import {lookUp} from './look-up.ts'
import type {Scope, Shape} from './shape.ts'
import {underCondition} from './under-condition.ts'
import {unknownVariable} from './unknown-variable.ts'

const unknown: Shape = {kind: 'unknown'}

/** Gives the shape of what operators and rarer expressions give. */
export function evaluateOperator(node: Expression, scope: Scope, context: CheckContext): Shape {
  switch (node.type) {
    case 'BinaryExpression':
      return binary(node, scope, context)
    case 'UnaryExpression':
      return unary(node, scope, context)
    case 'UpdateExpression':
      context.evaluate(node.argument, scope)
      return {kind: 'number'}
    case 'AssignmentExpression':
      return assignment(node, scope, context)
    case 'SequenceExpression':
      return node.expressions.map((part) => context.evaluate(part, scope)).at(-1) ?? unknown
    case 'NewExpression':
      return construction(node, scope, context)
    case 'TaggedTemplateExpression':
      for (const part of [node.tag, ...node.quasi.expressions]) context.evaluate(part, scope)
      return unknown
    default:
      return unknown
  }
}

function binary({left, right, operator}: BinaryExpression, scope: Scope, context: CheckContext): Shape {
  const first = left.type === 'PrivateIdentifier' ? unknown : context.evaluate(left, scope)
  const second = context.evaluate(right, scope)
  if (comparisons.has(operator)) return {kind: 'boolean'}
  if (operator !== '+') return {kind: 'number'}
  if (first.kind === 'text' && second.kind === 'text') return joinTexts(['', '', ''], [first, second])
  if (first.kind === 'text' || second.kind === 'text') return {kind: 'text', values: []}
  return first.kind === 'number' && second.kind === 'number' ? {kind: 'number'} : unknown
}

const comparisons: ReadonlySet<string> = new Set([
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'instanceof'
])

function unary({operator, argument}: UnaryExpression, scope: Scope, context: CheckContext): Shape {
  const isProbe = operator === 'typeof' && argument.type === 'Identifier'
  if (!isProbe) underCondition(context.walk, () => context.evaluate(argument, scope))
  if (operator === '!' || operator === 'delete') return {kind: 'boolean'}
  return operator === 'typeof' ? {kind: 'text', values: []} : {kind: operator === 'void' ? 'null' : 'number'}
}

function assignment({left, right}: AssignmentExpression, scope: Scope, context: CheckContext): Shape {
  if (left.type === 'Identifier' && !lookUp(left.name, scope)) unknownVariable(left, scope, context)
  if (left.type === 'MemberExpression')
    context.evaluate(left.object.type === 'Super' ? right : left.object, scope)
  return context.evaluate(right, scope)
}

function construction(node: NewExpression, scope: Scope, context: CheckContext): Shape {
  for (const part of [node.callee, ...node.arguments]) {
    const value = context.evaluate(part.type === 'SpreadElement' ? part.argument : part, scope)
    if (value.kind === 'closure') invoke(value, [], context)
  }
  return unknown
}
