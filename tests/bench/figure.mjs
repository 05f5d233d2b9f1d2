/**
 * Writes a figure with about three digits; a dash where there is none.
 *
 * @param {number | null | undefined} value
 * @returns {string}
 */
export function figure(value) {
  if (value === null || value === undefined) return '–'
  if (value === 0) return '0'
  return value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2)
}
