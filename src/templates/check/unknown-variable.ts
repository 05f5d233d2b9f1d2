import type {Identifier} from 'acorn'
import {nearest} from '../../report/nearest.ts'
import type {CheckContext} from './check-context.ts'
import {fieldsOf} from './fields-of.ts'
import {lookUp} from './look-up.ts'
import type {Scope} from './shape.ts'

/** Reports a variable that nothing in the template makes. */
export function unknownVariable(node: Identifier, scope: Scope, context: CheckContext): void {
  context.report(node, {
    rule: 'template/unknown-variable',
    severity: 'error',
    reason: `Unexpected variable \`${node.name}\`, expected a known variable`,
    hint: hintFor(node.name, scope, context)
  })
}

function hintFor(name: string, scope: Scope, context: CheckContext): string {
  const it = lookUp('it', scope)
  const fields = it && fieldsOf(it, context.viewFields)
  if (fields?.has(name)) return `Did you mean \`it.${name}\`?`
  const candidate = nearest(name, namesIn(scope))
  if (candidate !== '') return `Did you mean \`${candidate}\`?`
  return 'Templates see the page as `it`, and the variables that they make themselves'
}

function* namesIn(scope: Scope): Iterable<string> {
  yield* scope.variables.keys()
  if (scope.parent) yield* namesIn(scope.parent)
}
