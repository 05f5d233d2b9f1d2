/** Gives the attributes of an ordered list that goes on after so many items. */
export function listStart(attributes: string, items: number): string {
  const [written, start = '1'] = / start="(-?\d+)"/.exec(attributes) ?? []
  const isReversed = attributes.includes(' reversed')
  const rest = written === undefined ? attributes : attributes.replace(written, '')
  return isReversed ? attributes : `${rest} start="${Number(start) + items}"`
}
