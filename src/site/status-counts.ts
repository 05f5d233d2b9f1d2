import type {EditionStatus} from './status.ts'

/** How many editions have come how far, and how many of them are behind. */
export interface StatusCounts {
  /** A language, a person or an outlet. */
  readonly name: string
  readonly missing: number
  readonly draft: number
  readonly machine: number
  readonly translated: number
  readonly reviewed: number
  readonly behind: number
}

/** Counts editions by names that each has; sorted by name. */
export function statusCounts(
  statuses: readonly EditionStatus[],
  namesOf: (status: EditionStatus) => readonly string[]
): readonly StatusCounts[] {
  const statusesByName = new Map<string, EditionStatus[]>()
  for (const status of statuses) {
    for (const name of namesOf(status)) {
      const own = statusesByName.get(name)
      if (own) own.push(status)
      else statusesByName.set(name, [status])
    }
  }
  return [...statusesByName]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, own]) => ({name, ...counted(own)}))
}

function counted(statuses: readonly EditionStatus[]): Omit<StatusCounts, 'name'> {
  const count = (wanted: EditionStatus['state']): number =>
    statuses.filter(({state}) => state === wanted).length
  return {
    missing: count('missing'),
    draft: count('draft'),
    machine: count('machine'),
    translated: count('translated'),
    reviewed: count('reviewed'),
    behind: statuses.filter(({behind}) => behind !== null).length
  }
}
