import {common, reach} from './holders-near.ts'
import type {SharedFeature} from './reasons.ts'
import type {SearchSpace} from './search-space.ts'

/** Gives what two articles share, in the order in which the other one has it. */
export function sharedBy(position: number, other: number, search: SearchSpace): readonly SharedFeature[] {
  const {vectors, holders, feature} = search.index
  const isFar = Math.abs(position - other) > reach
  load(position, search)
  const shared: SharedFeature[] = []
  for (let at = vectors.starts[other] ?? 0; at < (vectors.starts[other + 1] ?? 0); at++) {
    const number = vectors.numbers[at] ?? 0
    if (isFar && (holders.starts[number + 1] ?? 0) - (holders.starts[number] ?? 0) > common) continue
    const weight = (vectors.weights[at] ?? 0) * (search.loaded.vector[number] ?? 0)
    if (weight > 0) shared.push({...feature(number), weight})
  }
  return shared
}

/** Spreads out the vector of one article, so that others are compared with it in one pass each. */
function load(position: number, {index: {vectors}, loaded}: SearchSpace): void {
  if (loaded.position === position) return
  const spread = (article: number, weightAt: (at: number) => number): void => {
    for (let at = vectors.starts[article] ?? 0; at < (vectors.starts[article + 1] ?? 0); at++)
      loaded.vector[vectors.numbers[at] ?? 0] = weightAt(at)
  }
  if (loaded.position !== -1) spread(loaded.position, () => 0)
  spread(position, (at) => vectors.weights[at] ?? 0)
  loaded.position = position
}
