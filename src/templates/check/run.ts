import type {
  ForInStatement,
  ForOfStatement,
  ForStatement,
  IfStatement,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration
} from 'acorn'
import {bind} from './bind.ts'
import type {CheckContext} from './check-context.ts'
import {innerScope} from './inner-scope.ts'
import {itemsOf} from './items-of.ts'
import {narrow} from './narrow.ts'
import {quoteOf} from './quote-of.ts'
import {runBlock} from './run-block.ts'
import type {Scope, Shape} from './shape.ts'
import {underCondition} from './under-condition.ts'

/** Walks a statement: keeps its variables in the scope, and reports what is wrong in it. */
export function run(node: Statement | VariableDeclaration, scope: Scope, context: CheckContext): void {
  switch (node.type) {
    case 'ExpressionStatement':
      context.evaluate(node.expression, scope)
      break
    case 'VariableDeclaration':
      declare(node, scope, context)
      break
    case 'BlockStatement':
      runBlock(node.body, innerScope(scope), context)
      break
    case 'IfStatement':
      runIf(node, scope, context)
      break
    case 'ForOfStatement':
    case 'ForInStatement':
      runForEach(node, innerScope(scope), context)
      break
    case 'ForStatement':
      runFor(node, innerScope(scope), context)
      break
    case 'ReturnStatement':
      scope.returns.push(node.argument ? context.evaluate(node.argument, scope) : {kind: 'null'})
      break
    default:
      runRare(node, scope, context)
  }
}

function declare({declarations}: VariableDeclaration, scope: Scope, context: CheckContext): void {
  for (const {id, init} of declarations) {
    const shape: Shape = init ? context.evaluate(init, scope) : {kind: 'unknown'}
    bind(id, {shape, quote: init ? quoteOf(context.text, init) : '', scope}, context)
  }
}

function runIf({test, consequent, alternate}: IfStatement, scope: Scope, context: CheckContext): void {
  underCondition(context.walk, () => {
    context.evaluate(test, scope)
    context.run(consequent, narrow({test, isTrue: true}, scope, context))
    if (alternate) context.run(alternate, narrow({test, isTrue: false}, scope, context))
  })
}

function runForEach(node: ForOfStatement | ForInStatement, scope: Scope, context: CheckContext): void {
  const right = context.evaluate(node.right, scope)
  const shape: Shape = node.type === 'ForOfStatement' ? itemsOf(right) : {kind: 'text', values: []}
  const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left
  if (target) bind(target, {shape, quote: '', scope}, context)
  context.run(node.body, scope)
}

function runFor({init, test, update, body}: ForStatement, scope: Scope, context: CheckContext): void {
  if (init?.type === 'VariableDeclaration') context.run(init, scope)
  else if (init) context.evaluate(init, scope)
  if (test) context.evaluate(test, scope)
  if (update) context.evaluate(update, scope)
  context.run(body, test ? narrow({test, isTrue: true}, scope, context) : scope)
}

function runRare(node: Statement, scope: Scope, context: CheckContext): void {
  if (node.type === 'SwitchStatement') runSwitch(node, scope, context)
  else if (node.type === 'TryStatement') runTry(node, scope, context)
  else if (node.type === 'ThrowStatement') context.evaluate(node.argument, scope)
  else if (node.type === 'LabeledStatement') context.run(node.body, scope)
  else if (node.type === 'WhileStatement' || node.type === 'DoWhileStatement') {
    context.evaluate(node.test, scope)
    context.run(node.body, narrow({test: node.test, isTrue: node.type === 'WhileStatement'}, scope, context))
  }
}

function runSwitch({discriminant, cases}: SwitchStatement, scope: Scope, context: CheckContext): void {
  context.evaluate(discriminant, scope)
  underCondition(context.walk, () => {
    for (const {test} of cases) if (test) context.evaluate(test, scope)
    runBlock(
      cases.flatMap(({consequent}) => consequent),
      innerScope(scope),
      context
    )
  })
}

function runTry({block, handler, finalizer}: TryStatement, scope: Scope, context: CheckContext): void {
  underCondition(context.walk, () => {
    context.run(block, scope)
    const inner = innerScope(scope)
    if (handler?.param) bind(handler.param, {shape: {kind: 'unknown'}, quote: '', scope: inner}, context)
    if (handler) context.run(handler.body, inner)
    if (finalizer) context.run(finalizer, scope)
  })
}
