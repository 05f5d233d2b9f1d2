/**
 * Gives the median of several runs, with the runs.
 *
 * @param {readonly (number | null)[]} values
 * @returns {{median: number | null, values: readonly (number | null)[]}}
 */
export function summary(values) {
  const known = values.filter((value) => value !== null).sort((left, right) => left - right)
  if (known.length === 0) return {median: null, values}
  const middle = (known.length - 1) / 2
  return {median: (known[Math.floor(middle)] + known[Math.ceil(middle)]) / 2, values}
}
