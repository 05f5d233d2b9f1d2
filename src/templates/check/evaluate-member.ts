import type {MemberExpression} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {joinShapes} from './join-shapes.ts'
import {memberOf} from './member-of.ts'
import {pathOf} from './path-of.ts'
import type {Path} from './path-of.ts'
import {quoteOf} from './quote-of.ts'
import type {Scope, Shape} from './shape.ts'
import {underCondition} from './under-condition.ts'
import {unknownField} from './unknown-field.ts'
import {withoutNull} from './without-null.ts'

/** Gives the shape of `object.field` and `object[field]`; reports fields that are not there. */
export function evaluateMember(node: MemberExpression, scope: Scope, context: CheckContext): Shape {
  const {object, property} = node
  if (object.type === 'Super' || property.type === 'PrivateIdentifier') return {kind: 'unknown'}
  const evaluated = node.optional
    ? underCondition(context.walk, () => context.evaluate(object, scope))
    : context.evaluate(object, scope)
  const isNamed = !node.computed && property.type === 'Identifier'
  const key: Shape = isNamed ? {kind: 'text', values: [property.name]} : context.evaluate(property, scope)
  if (!node.optional) warnOfNull(node, evaluated, context)
  return pick(withoutNull(evaluated), key, {node, context})
}

interface Access {
  readonly node: MemberExpression
  readonly context: CheckContext
}

function pick(owner: Shape, key: Shape, {node, context}: Access): Shape {
  if (node.property.type === 'Literal' && typeof node.property.value === 'number') {
    return memberOf(owner, String(node.property.value), context.viewFields) ?? {kind: 'unknown'}
  }
  if (key.kind !== 'text' || key.values.length === 0) {
    return owner.kind === 'list' || owner.kind === 'record' ? owner.of : {kind: 'unknown'}
  }
  return joinShapes(key.values.map((name) => named(owner, name, {node, context})))
}

function named(owner: Shape, name: string, {node, context}: Access): Shape {
  const member = memberOf(owner, name, context.viewFields)
  if (member) return member
  unknownField({name, node: node.property, owner, quote: quoteOf(context.text, node.object)}, context)
  return {kind: 'unknown'}
}

function warnOfNull(node: MemberExpression, object: Shape, context: CheckContext): void {
  const isNullable = object.kind === 'union' && object.parts.some((part) => part.kind === 'null')
  const path = node.object.type === 'Super' ? null : pathOf(node.object)
  if (!isNullable || !path || context.walk.detached > 0) return
  if (context.names.aliased.has(lastName(path))) return
  const quote = quoteOf(context.text, node.object)
  context.report(node.object, {
    rule: 'template/maybe-null',
    severity: 'warning',
    reason: `\`${quote}\` is null on some pages`,
    hint: `Check it first: \`<% if (${quote}) { %> … <% } %>\``
  })
}

function lastName({variable, fields}: Path): string {
  const field = fields.at(-1)
  return field === undefined ? variable : `.${field}`
}
