import type {Node} from 'acorn'
import {nearest} from '../../report/nearest.ts'
import type {CheckContext} from './check-context.ts'
import type {Shape} from './shape.ts'

/** A call of `it.t`. */
export interface MessageCall {
  readonly node: Pick<Node, 'start' | 'end'>
  readonly key: Shape
  /** The values for the placeholders; null when none are given. */
  readonly values: Shape | null
}

/** Reports messages that no language has, and placeholders that are given no value. */
export function checkMessage({node, key, values}: MessageCall, context: CheckContext): void {
  for (const name of key.kind === 'text' ? key.values : []) {
    const placeholders = context.names.messages.get(name)
    if (!placeholders) unknownMessage(name, node, context)
    else checkValues(name, placeholders.filter(missingFrom(values)), {node, context})
  }
}

function unknownMessage(name: string, node: MessageCall['node'], context: CheckContext): void {
  const candidate = nearest(name, context.names.messages.keys())
  context.report(node, {
    rule: 'template/unknown-message',
    severity: 'error',
    reason: `Unexpected message \`${name}\`, expected a known message`,
    hint: candidate === '' ? `Add it to \`messages/en.json\`` : `Did you mean \`${candidate}\`?`
  })
}

function missingFrom(values: Shape | null): (name: string) => boolean {
  if (values === null) return () => true
  return (name) => values.kind === 'object' && !values.fields.has(name)
}

interface Where {
  readonly node: MessageCall['node']
  readonly context: CheckContext
}

function checkValues(name: string, missing: readonly string[], {node, context}: Where): void {
  if (missing.length === 0) return
  context.report(node, {
    rule: 'template/message-value',
    severity: 'error',
    reason: `Expected a value for ${missing.map((placeholder) => `\`{${placeholder}}\``).join(' and ')} of the message \`${name}\``,
    hint: `Write \`it.t('${name}', {${missing.map((placeholder) => `${placeholder}: …`).join(', ')}})\``
  })
}
