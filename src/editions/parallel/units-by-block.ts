import type {Unit} from './units.ts'

/**
 * Gives what is shown of each of so many blocks, by its index: HTML of the author's own is a block without a mark; what is no block
 * goes with the one before it, or else with the first.
 */
export function unitsByBlock(units: readonly Unit[], count: number): ReadonlyMap<number, readonly Unit[]> {
  const marked = new Set(units.map(({block}) => block))
  const first = units.find(({block}) => block !== null)?.block ?? 0
  const found = new Map<number, Unit[]>()
  let last = -1
  for (const unit of units) {
    if (unit.block !== null) last = unit.block
    else if (last + 1 < count && !marked.has(last + 1)) last += 1
    const block = last === -1 ? first : last
    const known = found.get(block)
    if (known) known.push(unit)
    else found.set(block, [unit])
  }
  return found
}
