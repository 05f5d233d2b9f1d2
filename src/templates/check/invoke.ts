import type {BlockStatement} from 'acorn'
import {bind} from './bind.ts'
import type {CheckContext} from './check-context.ts'
import {joinShapes} from './join-shapes.ts'
import type {Scope, Shape} from './shape.ts'

export type Closure = Extract<Shape, {readonly kind: 'closure'}>

/** Walks the body of a function of the template with these values; gives what the function gives. */
export function invoke(closure: Closure, values: readonly Shape[], context: CheckContext): Shape {
  const {active} = context.walk
  if (active.has(closure.node)) return {kind: 'unknown'}
  active.add(closure.node)
  const result = closure.isNamed ? detached(closure, values, context) : body(closure, values, context)
  active.delete(closure.node)
  return result
}

/** A function with a name may be called under conditions that can't be seen from its body. */
function detached(closure: Closure, values: readonly Shape[], context: CheckContext): Shape {
  context.walk.detached++
  context.walk.conditions++
  const result = body(closure, values, context)
  context.walk.conditions--
  context.walk.detached--
  return result
}

function body({node, scope: parent}: Closure, values: readonly Shape[], context: CheckContext): Shape {
  const scope: Scope = {variables: new Map(), parent, returns: []}
  node.params.forEach((param, index) => {
    const isRest = param.type === 'RestElement'
    const shape: Shape = isRest ? {kind: 'list', of: {kind: 'unknown'}} : (values[index] ?? {kind: 'unknown'})
    bind(param, {shape, quote: '', scope}, context)
  })
  const code: BlockStatement | typeof node.body = node.body
  if (code.type !== 'BlockStatement') return context.evaluate(code, scope)
  context.run(code, scope)
  return joinShapes(scope.returns)
}
