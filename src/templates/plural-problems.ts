import type {Source} from '../content/source.ts'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {PluralTexts} from './message-text.ts'

/** A message with plural forms. */
export interface PluralMessage {
  readonly key: string
  readonly texts: PluralTexts
}

/** Gives a warning for each plural form that a language does not have, and for those that it has and the message lacks. */
export function pluralProblems(
  {key, texts}: PluralMessage,
  {source, tag}: {readonly source: Source; readonly tag: string}
): readonly Message[] {
  const rules = new Intl.PluralRules(tag)
  const known = rules.resolvedOptions().pluralCategories
  const given = Object.keys(texts)
  const problems = [
    ...given
      .filter((form) => !isOneOf(form, known))
      .map((form) => ({keys: [key, form], ...unknownForm(form, known)})),
    ...commonForms(rules)
      .filter((form) => !given.includes(form))
      .map((form) => ({keys: [key], ...missingForm(form, tag)}))
  ]
  const {path, value} = source
  return problems.map(({keys, reason, hint}): Message => {
    const place = readYaml(value, {path, prefix: 'messages'}).placeOfKey(keys)
    return {path, place, severity: 'warning', rule: 'messages/plural-form', reason, hint}
  })
}

type Words = Pick<Message, 'reason' | 'hint'>

function isOneOf(form: string, known: readonly string[]): boolean {
  return known.includes(form)
}

function unknownForm(form: string, known: readonly string[]): Words {
  const forms = order.filter((name) => known.includes(name))
  const candidate = nearest(form, forms)
  const reason = `Unexpected plural form \`${form}\`, expected ${forms.map((name) => `\`${name}\``).join(', ')}`
  return {reason, hint: candidate === '' ? '' : `Did you mean \`${candidate}\`?`}
}

function missingForm(form: string, tag: string): Words {
  return {reason: `Expected the plural form \`${form}\`, which \`${tag}\` has, found none`, hint: ''}
}

const order: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Forms of the whole numbers that lists of articles reach; French `many` begins at a million. */
function commonForms(rules: Intl.PluralRules): readonly string[] {
  const forms = new Set<string>(Array.from({length: 200}, (_, number) => rules.select(number)))
  return order.filter((form) => forms.has(form))
}
