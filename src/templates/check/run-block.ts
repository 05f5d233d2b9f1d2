import type {FunctionDeclaration, Pattern, Statement} from 'acorn'
import type {CheckContext} from './check-context.ts'
import {invoke} from './invoke.ts'
import {narrow} from './narrow.ts'
import {patternNames} from './pattern-names.ts'
import type {Scope} from './shape.ts'

/** Walks the statements of a block in a scope of its own; functions and names are known before their line. */
export function runBlock(body: readonly Statement[], scope: Scope, context: CheckContext): void {
  const functions = body.filter((statement) => statement.type === 'FunctionDeclaration')
  for (const name of body.flatMap(declaredPatterns).flatMap(patternNames))
    scope.variables.set(name, {kind: 'unknown'})
  for (const node of functions) scope.variables.set(node.id.name, closureOf(node, scope))
  let inner = scope
  for (const statement of body) {
    context.run(statement, inner)
    inner = after(statement, inner, context)
  }
  for (const node of functions) invoke(closureOf(node, scope), [], context)
}

function declaredPatterns(statement: Statement): readonly Pattern[] {
  if (statement.type === 'ClassDeclaration') return [statement.id]
  return statement.type === 'VariableDeclaration' ? statement.declarations.map(({id}) => id) : []
}

function closureOf(node: FunctionDeclaration, scope: Scope): Parameters<typeof invoke>[0] {
  return {kind: 'closure', node, scope, isNamed: true}
}

/** After `if (!image) return`, there is an image. */
function after(statement: Statement, scope: Scope, context: CheckContext): Scope {
  if (statement.type !== 'IfStatement' || !leaves(statement.consequent)) return scope
  return narrow({test: statement.test, isTrue: false}, scope, context)
}

function leaves(statement: Statement): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some(leaves)
  return ['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement'].includes(statement.type)
}
