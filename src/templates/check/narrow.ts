import type {BinaryExpression, CallExpression, Expression, LogicalExpression, Super} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {fieldsOf} from './fields-of.ts'
import {innerScope} from './inner-scope.ts'
import {lookUp} from './look-up.ts'
import {pathOf} from './path-of.ts'
import type {Scope, Shape} from './shape.ts'
import {withoutNull} from './without-null.ts'

/** What a test told: the test, and whether it held. */
export interface Outcome {
  readonly test: Expression
  readonly isTrue: boolean
}

/** Gives the scope in which a test came out so: values that were proved to be there are no longer null in it. */
export function narrow({test, isTrue}: Outcome, scope: Scope, context: CheckContext): Scope {
  switch (test.type) {
    case 'ParenthesizedExpression':
      return narrow({test: test.expression, isTrue}, scope, context)
    case 'UnaryExpression':
      return test.operator === '!' ? narrow({test: test.argument, isTrue: !isTrue}, scope, context) : scope
    case 'LogicalExpression':
      return afterLogic(test, isTrue, {scope, context})
    case 'BinaryExpression':
      return afterComparison(test, isTrue, {scope, context})
    case 'CallExpression':
      return isTrue ? afterCall(test, scope, context) : scope
    case 'ChainExpression':
      return narrow({test: test.expression, isTrue}, scope, context)
    default:
      return isTrue ? present(test, scope, context) : scope
  }
}

interface Surroundings {
  readonly scope: Scope
  readonly context: CheckContext
}

/** Both sides of `a && b` hold when it holds; both sides of `a || b` fail when it fails. */
function afterLogic(test: LogicalExpression, isTrue: boolean, {scope, context}: Surroundings): Scope {
  if (test.operator === '??' || (test.operator === '&&') !== isTrue) return scope
  return narrow({test: test.right, isTrue}, narrow({test: test.left, isTrue}, scope, context), context)
}

function afterComparison(test: BinaryExpression, isTrue: boolean, {scope, context}: Surroundings): Scope {
  const {left, right, operator} = test
  if (left.type === 'PrivateIdentifier') return scope
  const isNegative = operator.startsWith('!')
  const isWithNull = isNothing(right) || isNothing(left)
  const isProof = isWithNull ? isNegative === isTrue : !isNegative && isTrue
  return isProof ? present(right, present(left, scope, context), context) : scope
}

function isNothing(node: Expression): boolean {
  return (
    (node.type === 'Literal' && node.value === null) ||
    (node.type === 'Identifier' && node.name === 'undefined')
  )
}

function afterCall(test: CallExpression, scope: Scope, context: CheckContext): Scope {
  const isBoolean = test.callee.type === 'Identifier' && test.callee.name === 'Boolean'
  const [first] = test.arguments
  if (isBoolean && first && first.type !== 'SpreadElement')
    return narrow({test: first, isTrue: true}, scope, context)
  return test.callee.type === 'MemberExpression' ? present(test.callee.object, scope, context) : scope
}

function present(node: Expression | Super, scope: Scope, context: CheckContext): Scope {
  const path = pathOf(node)
  const shape = path && lookUp(path.variable, scope)
  return path && shape ? innerScope(scope, [[path.variable, refine(shape, path.fields, context)]]) : scope
}

function refine(shape: Shape, fields: readonly string[], context: CheckContext): Shape {
  const there = withoutNull(shape)
  const [name, ...rest] = fields
  const known = fieldsOf(there, context.viewFields)
  if (name === undefined || !known) return there
  return {
    kind: 'object',
    fields: new Map([...known, [name, refine(known.get(name) ?? {kind: 'unknown'}, rest, context)]])
  }
}
