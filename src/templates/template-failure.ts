import type {Message} from '../report/message.ts'
import {placeAt} from './place-at.ts'
import {templateTags} from './template-tags.ts'
import type {TemplateSource} from './theme.ts'
import {UnprintableValue} from './unprintable-value.ts'

/** The tag of a template that failed. */
export interface FailedTag {
  readonly source: TemplateSource
  /** Which of the template's tags, from 0; -1 when it is not known. */
  readonly index: number
}

/** Carries the message of the innermost template that failed through those that include it. */
export class TemplateFailure extends Error {
  readonly problem: Message

  constructor({source, index}: FailedTag, cause: unknown) {
    super('Cannot render a template', {cause})
    const tag = templateTags(source.text).tags[index]
    const code = tag ? source.text.slice(tag.codeStart, tag.codeEnd) : ''
    const place = tag ? placeAt(source.text, tag.codeStart, tag.codeEnd) : null
    this.problem = {path: source.path, place, severity: 'error', ...describe(cause, code)}
  }
}

function describe(cause: unknown, code: string): Pick<Message, 'rule' | 'reason' | 'hint'> {
  const words = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  if (!(cause instanceof UnprintableValue))
    return {rule: 'template/failed', reason: `Cannot render this: ${words}`, hint: ''}
  const isShort = code.length <= 60 && !/[\n`]/.test(code)
  const reason = `${words}${isShort ? ` from \`${code}\`` : ''}, expected text`
  return {
    rule: 'template/undefined-value',
    reason,
    hint: "Print it only where it is there, with `<% if (…) { %>` around it or `?? ''` behind it"
  }
}
