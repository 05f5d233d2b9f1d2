import type {Difference, EditionDifferences} from '../../build/desk/differences.ts'
import type {Paper} from './status-text.ts'
import {fitted} from './table.ts'

/** Gives what changed in originals as lines for a person: the original as it was, as it is, and the translation. */
export function diffText(editions: readonly EditionDifferences[], paint: Paper['paint']): readonly string[] {
  return editions.flatMap(({path, original, date, differences}) => [
    paint('head', `${path}, made from ${original} as of ${date}`),
    '',
    ...(differences.length === 0
      ? ['Up to date.', '']
      : differences.flatMap((each) => lines(each, {path, paint})))
  ])
}

interface Edition {
  readonly path: string
  readonly paint: Paper['paint']
}

function lines(
  {kind, facts, line, passages, translation}: Difference,
  {path, paint}: Edition
): readonly string[] {
  const where = line === null ? path : `${path}:${line}`
  const what = facts.length === 0 ? kind : `${kind} (${facts.join(', ')})`
  return [
    `${where} ${paint(kind === 'cosmetic' ? 'dim' : 'behind', what)}`,
    ...[passages.before].filter(Boolean).map((text) => paint('machine', `- ${shown(text)}`)),
    ...[passages.now].filter(Boolean).map((text) => paint('reviewed', `+ ${shown(text)}`)),
    ...translation.map((text) => `= ${shown(text)}`),
    ''
  ]
}

function shown(text: string): string {
  return fitted(text, Infinity)
}
