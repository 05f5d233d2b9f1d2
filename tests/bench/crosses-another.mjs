/**
 * Tells whether a gold pair crosses another one: an alignment is in order, so one of the two cannot be right in any.
 *
 * @param {GoldPair} one
 * @param {readonly GoldPair[]} gold
 * @typedef {{original: number, translation: number, target: string}} GoldPair
 */
export function crossesAnother(one, gold) {
  return gold.some((other) => (one.original - other.original) * (one.translation - other.translation) < 0)
}
