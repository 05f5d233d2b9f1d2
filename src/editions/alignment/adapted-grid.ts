import type {Step} from './best-way.ts'
import type {Grid} from './grid.ts'
import {shapes} from './shapes.ts'

/** Gives the grid as it is for a translator who joins or parts blocks more often than others do, as the steps show; else the same. */
export function adaptedGrid(grid: Grid, steps: readonly Step[]): Grid {
  const isJoin = (step: Step): boolean =>
    step.original > 0 && step.translation > 0 && step.original + step.translation > 2
  const joins = steps.filter(isJoin).length
  const bonus = Math.min(largestBonus, Math.log((joins + 0.5) / (steps.length * usualShare + 0.5)))
  if (bonus < leastBonus) return grid
  const scores = grid.scores.map((score, index) => (index % shapes.length === 0 ? score : score + bonus))
  return {...grid, scores}
}

const usualShare = 0.03
const leastBonus = 0.1
const largestBonus = 1.2
