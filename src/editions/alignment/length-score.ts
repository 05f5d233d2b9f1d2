/** Says how much likelier a difference between logarithms of sizes is in a pair than by chance, as a logarithm. */
export function lengthScore(difference: number, variance: number, spread: number): number {
  const score = 0.5 * Math.log(spread / variance) - difference * difference * (0.5 / variance - 0.5 / spread)
  return Math.max(score, lowest)
}

/** A translator may have left a sentence out, or explained one. */
const lowest = -3
