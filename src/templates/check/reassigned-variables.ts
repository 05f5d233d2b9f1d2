import type {AnyNode} from 'acorn'
import {childrenOf} from './children-of.ts'
import {patternNames} from './pattern-names.ts'

/** Gives the variables that are given a second value anywhere in the code. */
export function reassignedVariables(code: AnyNode): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting = [code]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const name of changedBy(node)) names.add(name)
    waiting.push(...childrenOf(node))
  }
  return names
}

function changedBy(node: AnyNode): readonly string[] {
  if (node.type === 'AssignmentExpression') return patternNames(node.left)
  if (node.type === 'UpdateExpression') return node.argument.type === 'Identifier' ? [node.argument.name] : []
  const isLoop = node.type === 'ForOfStatement' || node.type === 'ForInStatement'
  return isLoop && node.left.type !== 'VariableDeclaration' ? patternNames(node.left) : []
}
