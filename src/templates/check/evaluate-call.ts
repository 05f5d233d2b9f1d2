import type {CallExpression, Expression, SpreadElement} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {checkMessage} from './check-message.ts'
import {followTemplate} from './follow-template.ts'
import {invoke} from './invoke.ts'
import {joinShapes} from './join-shapes.ts'
import {listMethod} from './list-method.ts'
import {lookUp} from './look-up.ts'
import {mergeData} from './merge-data.ts'
import {methods} from './methods.ts'
import {nativeResult} from './native-result.ts'
import type {Scope, Shape} from './shape.ts'
import {withoutNull} from './without-null.ts'

/** Gives what a call gives; walks functions of the template, and the templates that it includes. */
export function evaluateCall(node: CallExpression, scope: Scope, context: CheckContext): Shape {
  const callee = node.callee.type === 'Super' ? unknown : withoutNull(context.evaluate(node.callee, scope))
  const values = node.arguments.map((argument) => valueOf(argument, scope, context))
  const call = {node, values, scope, context}
  if (callee.kind === 'native') return callNative(callee.name, call)
  if (callee.kind === 'method') return callMethod(callee, call)
  if (callee.kind === 'closure') return invoke(callee, values, context)
  walkCallbacks(call)
  return unknown
}

interface Call {
  readonly node: CallExpression
  readonly values: readonly Shape[]
  readonly scope: Scope
  readonly context: CheckContext
}

const unknown: Shape = {kind: 'unknown'}
const text: Shape = {kind: 'text', values: []}

/** A function handed to another is walked by the one it is handed to. */
function valueOf(argument: Expression | SpreadElement, scope: Scope, context: CheckContext): Shape {
  if (argument.type === 'SpreadElement') {
    context.evaluate(argument.argument, scope)
    return unknown
  }
  const isFunction = argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression'
  return isFunction
    ? {kind: 'closure', node: argument, scope, isNamed: false}
    : context.evaluate(argument, scope)
}

function callNative(name: string, call: Call): Shape {
  const {node, values, scope, context} = call
  const [first = unknown, second = null] = values
  const at = node.arguments[0] ?? node
  const it = lookUp('it', scope) ?? unknown
  const given = second === null ? [it] : [it, second]
  if (name === 'include')
    followTemplate({node: at, name: first, it: mergeData(given, context.viewFields)}, context)
  else if (name === 'layout') followTemplate({node: at, name: first, it: layoutData(given, context)}, context)
  else if (name === 'translate') checkMessage({node: at, key: first, values: second}, context)
  else walkCallbacks(call)
  return textNames.has(name) ? text : nativeResult(name, values)
}

const textNames: ReadonlySet<string> = new Set(['include', 'translate', 'html', 'block', 'capture'])

function layoutData([it = unknown, ...data]: readonly Shape[], context: CheckContext): Shape {
  const body: Shape = {kind: 'object', fields: new Map([['body', text]])}
  return mergeData([it, body, ...data], context.viewFields)
}

function callMethod({owner, name}: Extract<Shape, {readonly kind: 'method'}>, call: Call): Shape {
  const {values, context} = call
  if (owner.kind === 'list') {
    const callback = (parameters: readonly Shape[]): Shape => firstCallback(values, parameters, context)
    return listMethod({name, item: owner.of, values, callback})
  }
  walkCallbacks(call)
  if (owner.kind === 'native') return nativeResult(`${owner.name}.${name}`, values)
  const table = owner.kind === 'text' || owner.kind === 'number' ? methods[owner.kind] : null
  return table?.get(name) ?? unknown
}

function firstCallback(values: readonly Shape[], parameters: readonly Shape[], context: CheckContext): Shape {
  return joinShapes(
    values.map((value) => (value.kind === 'closure' ? invoke(value, parameters, context) : unknown))
  )
}

/** Nothing is known of the values that an unknown function hands to a function of the template. */
function walkCallbacks({values, context}: Call): void {
  for (const value of values) if (value.kind === 'closure') invoke(value, [], context)
}
