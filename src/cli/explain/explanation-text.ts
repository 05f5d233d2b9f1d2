import type {Explanation, Fate, RelatedExplanation} from '../../build/explain/explanation.ts'
import type {Reason} from '../../site/reasons.ts'

/** Gives an explanation as lines for a person. */
export function explanationText(explanation: Explanation): readonly string[] {
  const {
    subject,
    address,
    output,
    isOnSite,
    absence,
    rule,
    sources,
    data,
    parts,
    templates,
    fate,
    others,
    related
  } = explanation
  return [
    address === '' ? subject : address,
    ...row(
      'not there',
      absence.flatMap(({reason, hint}) => [reason, ...(hint === '' ? [] : [`hint: ${hint}`])])
    ),
    ...row(isOnSite ? 'file' : 'would be', output === '' ? [] : [output]),
    ...row('rule', rule === '' ? [] : [rule]),
    ...row('made from', sources.slice(0, 1)),
    ...row('editions', sources.slice(1)),
    ...row(
      'data',
      data.map(({path, keys}) => `${path}: ${keys.join(', ')}`)
    ),
    ...row(
      'parts',
      parts.map(({part, from}) => `${part}: ${from}`)
    ),
    ...row('templates', templates),
    ...row('next build', fateText(fate)),
    ...row('last written', writtenText(fate)),
    ...row('also there', others),
    ...related.flatMap(relatedText)
  ]
}

const width = 14

function row(name: string, values: readonly string[]): readonly string[] {
  return values.map((value, index) => `  ${(index === 0 ? name : '').padEnd(width)}${value}`)
}

function fateText({next, reasons}: Fate): readonly string[] {
  const verbs = {kept: 'keeps it', written: 'writes it', removed: 'removes it', none: 'does nothing'}
  return reasons.length === 0
    ? []
    : [`${verbs[next]}: ${lowered(reasons[0] ?? '')}`, ...reasons.slice(1).map(lowered)]
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function writtenText({written, isOfLastBuild, past}: Fate): readonly string[] {
  if (written === null) return []
  const moment = new Date(written).toISOString().replace(/\.\d+Z$/, 'Z')
  if (isOfLastBuild === null) return [moment]
  return isOfLastBuild
    ? [`${moment}, by the last build`, ...past.map(lowered)]
    : [`${moment}; the last build kept it`]
}

function relatedText(
  {address, title, score, parts, reasons}: RelatedExplanation,
  index: number
): readonly string[] {
  const weights = Object.entries(parts)
    .filter(([, part]) => part >= 0.005)
    .toSorted(([, left], [, right]) => right - left)
    .map(([kind, part]) => `${partNames.get(kind) ?? kind} ${part.toFixed(2)}`)
  return [
    ...(index === 0 ? ['', 'Related, the score and what it is made of:'] : []),
    `  ${String(index + 1).padStart(2)}. ${address}  ${title}`,
    `      ${score.toFixed(2)} = ${weights.join(' + ')}`,
    ...reasons.map((reason) => `      ${reasonText(reason)}`)
  ]
}

const partNames: ReadonlyMap<string, string> = new Map([
  ['tag', 'tags'],
  ['term', 'words']
])

function reasonText(reason: Reason): string {
  if (reason.kind === 'topics') return `shares topics: ${reason.topics.join(', ')}`
  const texts = {
    pinned: 'pinned by `related` in the front matter',
    series: 'part of the same series',
    outlet: 'from the same outlet',
    author: 'by the same author'
  }
  return texts[reason.kind]
}
