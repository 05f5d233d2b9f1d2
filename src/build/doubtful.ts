import type {Stamp} from '../content/survey.ts'

/** Says whether a file may have been changed after the build that left its stamp had read it. */
export function isDoubtful(stamp: Stamp | undefined, began: number): boolean {
  const changed = stamp?.[1] ?? Infinity
  const isCoarse = Number.isInteger(changed / 1000)
  return changed >= (isCoarse ? began - 2000 : began)
}
