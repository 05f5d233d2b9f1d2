import type {Node} from 'acorn'
import {nearest} from '../../report/nearest.ts'
import type {CheckContext} from './check-context.ts'
import type {Shape} from './shape.ts'

/** A call of `include` or `layout`. */
export interface TemplateCall {
  readonly node: Pick<Node, 'start' | 'end'>
  /** Shape of the name. */
  readonly name: Shape
  /** What the other template sees. */
  readonly it: Shape
}

/** Checks the template that another one names; reports a name that no template has. */
export function followTemplate({node, name, it}: TemplateCall, context: CheckContext): void {
  for (const template of name.kind === 'text' ? name.values : []) {
    if (context.names.templates.has(template)) context.follow(template, it)
    else unknownTemplate(template, node, context)
  }
}

function unknownTemplate(name: string, node: TemplateCall['node'], context: CheckContext): void {
  const {templates} = context.names
  const usual = `${name.replace(/^(\.?\/)+/, '').replace(/\.html$/, '')}.html`
  const candidate = templates.has(usual) ? usual : nearest(name, templates)
  context.report(node, {
    rule: 'template/unknown-template',
    severity: 'error',
    reason: `Unexpected template \`${name}\`, expected a template of the theme`,
    hint:
      candidate === ''
        ? `Known templates: ${[...templates].toSorted().join(', ')}`
        : `Did you mean \`${candidate}\`?`
  })
}
