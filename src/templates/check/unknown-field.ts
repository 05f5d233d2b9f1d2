import type {Node} from 'acorn'
import {nearest} from '../../report/nearest.ts'
import type {CheckContext} from './check-context.ts'
import {fieldsOf} from './fields-of.ts'
import {methods} from './methods.ts'
import type {Shape} from './shape.ts'

/** A field that is not there: its name, where it stands, and what it was looked for in. */
export interface MissingField {
  readonly name: string
  readonly node: Pick<Node, 'start' | 'end'>
  readonly owner: Shape
  /** The owner as the template writes it, empty when that is long. */
  readonly quote: string
}

/** Reports a field that a value can't have. */
export function unknownField({name, node, owner, quote}: MissingField, context: CheckContext): void {
  context.report(node, {
    rule: 'template/unknown-field',
    severity: 'error',
    reason: `Unexpected field \`${quote === '' ? name : `${quote}.${name}`}\`, expected a known field`,
    hint: hintFor(name, {owner, quote, context})
  })
}

interface Clues {
  readonly owner: Shape
  readonly quote: string
  readonly context: CheckContext
}

function hintFor(name: string, {owner, quote, context}: Clues): string {
  const fields = fieldsOf(owner, context.viewFields)
  const known = fields ? [...fields.keys()] : methodNames(owner)
  const candidate = nearest(name, known)
  if (candidate !== '') return `Did you mean \`${candidate}\`?`
  if (fields) return `Known fields: ${known.toSorted().join(', ')}`
  const kind = kindNames.get(owner.kind) ?? 'a value without fields'
  return `${quote === '' ? 'It' : `\`${quote}\``} is ${kind}`
}

function methodNames(owner: Shape): readonly string[] {
  if (owner.kind === 'tuple') return methodNames({kind: 'list', of: {kind: 'unknown'}})
  if (owner.kind !== 'list' && owner.kind !== 'text' && owner.kind !== 'number') return []
  return [...(owner.kind === 'number' ? [] : ['length']), ...methods[owner.kind].keys()]
}

const kindNames: ReadonlyMap<string, string> = new Map([
  ['list', 'a list: go through it with `forEach`'],
  ['tuple', 'a list: go through it with `forEach`'],
  ['text', 'text'],
  ['number', 'a number'],
  ['boolean', '`true` or `false`']
])
