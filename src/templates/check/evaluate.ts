import type {
  ArrayExpression,
  ConditionalExpression,
  Expression,
  Identifier,
  Literal,
  LogicalExpression,
  ObjectExpression,
  Property,
  SpreadElement
} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {evaluateCall} from './evaluate-call.ts'
import {evaluateMember} from './evaluate-member.ts'
import {evaluateOperator} from './evaluate-operator.ts'
import {invoke} from './invoke.ts'
import {joinShapes} from './join-shapes.ts'
import {joinTexts} from './join-texts.ts'
import {lookUp} from './look-up.ts'
import {mergeData} from './merge-data.ts'
import {narrow} from './narrow.ts'
import type {FunctionNode, Scope, Shape} from './shape.ts'
import {underCondition} from './under-condition.ts'
import {unknownVariable} from './unknown-variable.ts'
import {withoutNull} from './without-null.ts'

/** Gives the shape of an expression's value, and reports what is wrong in it. */
export function evaluate(node: Expression, scope: Scope, context: CheckContext): Shape {
  switch (node.type) {
    case 'Identifier':
      return variable(node, scope, context)
    case 'Literal':
      return literal(node)
    case 'TemplateLiteral':
      return joinTexts(
        node.quasis.map(({value}) => value.cooked ?? ''),
        node.expressions.map((part) => context.evaluate(part, scope))
      )
    case 'MemberExpression':
      return evaluateMember(node, scope, context)
    case 'CallExpression':
      return evaluateCall(node, scope, context)
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return context.evaluate(node.expression, scope)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return namedFunction(node, scope, context)
    case 'ObjectExpression':
      return record(node, scope, context)
    case 'ArrayExpression':
      return list(node, scope, context)
    case 'ConditionalExpression':
      return choice(node, scope, context)
    case 'LogicalExpression':
      return logic(node, scope, context)
    default:
      return evaluateOperator(node, scope, context)
  }
}

function variable(node: Identifier, scope: Scope, context: CheckContext): Shape {
  const shape = lookUp(node.name, scope)
  if (!shape) unknownVariable(node, scope, context)
  return shape ?? {kind: 'unknown'}
}

function literal({value}: Literal): Shape {
  if (typeof value === 'string') return {kind: 'text', values: [value]}
  if (typeof value === 'number') return {kind: 'number'}
  if (typeof value === 'boolean') return {kind: 'boolean'}
  return value === null ? {kind: 'null'} : {kind: 'unknown'}
}

function namedFunction(node: FunctionNode, scope: Scope, context: CheckContext): Shape {
  const closure = {kind: 'closure', node, scope, isNamed: true} as const
  invoke(closure, [], context)
  return closure
}

function record({properties}: ObjectExpression, scope: Scope, context: CheckContext): Shape {
  return mergeData(
    properties.map((property) => recordPart(property, scope, context)),
    context.viewFields
  )
}

function recordPart(property: Property | SpreadElement, scope: Scope, context: CheckContext): Shape {
  if (property.type === 'SpreadElement') return context.evaluate(property.argument, scope)
  const {key, computed} = property
  const name: Shape =
    key.type === 'Identifier' && !computed ? {kind: 'text', values: [key.name]} : context.evaluate(key, scope)
  const value = context.evaluate(property.value, scope)
  if (name.kind !== 'text' || name.values.length === 0) return {kind: 'unknown'}
  return {kind: 'object', fields: new Map(name.values.map((text) => [text, value]))}
}

function list({elements}: ArrayExpression, scope: Scope, context: CheckContext): Shape {
  const items = elements.map((element): Shape => {
    if (element === null) return {kind: 'null'}
    if (element.type !== 'SpreadElement') return context.evaluate(element, scope)
    const spread = context.evaluate(element.argument, scope)
    return spread.kind === 'list' ? spread.of : {kind: 'unknown'}
  })
  return elements.some((element) => element?.type === 'SpreadElement') || items.length === 0
    ? {kind: 'list', of: joinShapes(items)}
    : {kind: 'tuple', items}
}

function choice(node: ConditionalExpression, scope: Scope, context: CheckContext): Shape {
  const {test, consequent, alternate} = node
  return underCondition(context.walk, () => {
    context.evaluate(test, scope)
    const first = context.evaluate(consequent, narrow({test, isTrue: true}, scope, context))
    return joinShapes([first, context.evaluate(alternate, narrow({test, isTrue: false}, scope, context))])
  })
}

function logic({left: test, right, operator}: LogicalExpression, scope: Scope, context: CheckContext): Shape {
  return underCondition(context.walk, () => {
    const left = context.evaluate(test, scope)
    const inner = operator === '??' ? scope : narrow({test, isTrue: operator === '&&'}, scope, context)
    const second = context.evaluate(right, inner)
    return joinShapes([operator === '&&' ? falsyPart(left) : withoutNull(left), second])
  })
}

function falsyPart(shape: Shape): Shape {
  if (shape.kind === 'text') return {kind: 'text', values: []}
  if (shape.kind === 'union') return joinShapes(shape.parts.map(falsyPart))
  return ['null', 'number', 'boolean', 'unknown'].includes(shape.kind) ? shape : {kind: 'boolean'}
}
