import type {TermGroupView, CountedTermView} from './view.ts'

/** Names of groups for scripts whose characters are too many to group by. */
const characterGroups = [
  [/^\p{Script=Han}/u, '漢'],
  [/^\p{Script=Hangul}/u, '가'],
  [/^\p{N}/u, '0–9'],
  [/^[^\p{L}]/u, '#']
] as const

/** Groups sorted terms by their first letter, in the order in which the groups begin. */
export function groupTerms(terms: readonly CountedTermView[], lang: string): readonly TermGroupView[] {
  const termsByGroup = new Map<string, CountedTermView[]>()
  for (const term of terms) {
    const name = groupOf(term.name, lang)
    const group = termsByGroup.get(name)
    if (group) group.push(term)
    else termsByGroup.set(name, [term])
  }
  return [...termsByGroup].map(([name, group]) => ({name, terms: group}))
}

function groupOf(name: string, lang: string): string {
  const known = characterGroups.find(([pattern]) => pattern.test(name))
  if (known) return known[1]
  const [first = ''] = name.normalize('NFD')
  return first.toLocaleUpperCase(lang)
}
