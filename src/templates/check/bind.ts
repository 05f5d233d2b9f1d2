import type {AssignmentPattern, AssignmentProperty, ObjectPattern, Pattern} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {fieldsOf} from './fields-of.ts'
import {joinShapes} from './join-shapes.ts'
import {memberOf} from './member-of.ts'
import type {Scope, Shape} from './shape.ts'
import {underCondition} from './under-condition.ts'
import {unknownField} from './unknown-field.ts'
import {withoutNull} from './without-null.ts'

/** A value on its way into variables. */
export interface Binding {
  readonly shape: Shape
  /** The value as the template writes it, empty when it does not. */
  readonly quote: string
  readonly scope: Scope
}

/** Gives the variables of a pattern, such as `card` or `{title, image: {src}}`, their shapes. */
export function bind(pattern: Pattern, binding: Binding, context: CheckContext): void {
  switch (pattern.type) {
    case 'Identifier':
      binding.scope.variables.set(
        pattern.name,
        context.reassigned.has(pattern.name) ? {kind: 'unknown'} : binding.shape
      )
      break
    case 'ObjectPattern':
      bindFields(pattern, binding, context)
      break
    case 'ArrayPattern':
      pattern.elements.forEach(
        (element, index) => element && bind(element, itemOf(binding, index, context), context)
      )
      break
    case 'AssignmentPattern':
      bind(pattern.left, {...binding, shape: orDefault(pattern, binding, context), quote: ''}, context)
      break
    case 'RestElement':
      bind(pattern.argument, {...binding, quote: ''}, context)
      break
    case 'MemberExpression':
      context.evaluate(pattern, binding.scope)
  }
}

function bindFields(pattern: ObjectPattern, binding: Binding, context: CheckContext): void {
  const taken: string[] = []
  for (const property of pattern.properties) {
    if (property.type === 'RestElement')
      bind(property, {...binding, shape: remaining(binding.shape, taken, context)}, context)
    else taken.push(bindField(property, binding, context))
  }
}

function bindField(property: AssignmentProperty, binding: Binding, context: CheckContext): string {
  const name = nameOf(property)
  const take = (): Shape => fieldOf(property, binding, context)
  const shape = property.value.type === 'AssignmentPattern' ? underCondition(context.walk, take) : take()
  const quote = binding.quote === '' || name === '' ? '' : `${binding.quote}.${name}`
  bind(property.value, {...binding, shape, quote}, context)
  return name
}

function nameOf({key, computed}: AssignmentProperty): string {
  if (key.type === 'Identifier' && !computed) return key.name
  return key.type === 'Literal' ? String(key.value) : ''
}

function fieldOf(property: AssignmentProperty, {shape, quote}: Binding, context: CheckContext): Shape {
  const name = nameOf(property)
  const owner = withoutNull(shape)
  if (name === '') return {kind: 'unknown'}
  const member = memberOf(owner, name, context.viewFields)
  if (!member) unknownField({name, node: property.key, owner, quote}, context)
  return member ?? {kind: 'unknown'}
}

function remaining(shape: Shape, taken: readonly string[], context: CheckContext): Shape {
  const fields = fieldsOf(withoutNull(shape), context.viewFields)
  if (!fields) return {kind: 'unknown'}
  return {kind: 'object', fields: new Map([...fields].filter(([name]) => !taken.includes(name)))}
}

function itemOf(binding: Binding, index: number, context: CheckContext): Binding {
  const shape = memberOf(withoutNull(binding.shape), String(index), context.viewFields) ?? {kind: 'unknown'}
  return {...binding, shape, quote: ''}
}

function orDefault(pattern: AssignmentPattern, {shape, scope}: Binding, context: CheckContext): Shape {
  return joinShapes([withoutNull(shape), context.evaluate(pattern.right, scope)])
}
