/** Says how much likelier a difference between logarithms of sizes is in a pair than by chance, as a logarithm. */
export function lengthScore(difference: number, variance: number, spread: number): number {
  const own = leastVariance + variance
  const score = 0.5 * Math.log(spread / own) - difference * difference * (0.5 / own - 0.5 / spread)
  return Math.max(score, lowest)
}

const leastVariance = 0.02

/** A translator may have left a sentence out, or explained one. */
const lowest = -3
