/**
 * Gives where the parts of a page begin and end in the direction of its lines, from top to bottom, one line for each
 * kind of part: the columns that its boxes stand in.
 */
export default function boxes(selectors) {
  return selectors
    .flatMap(rowOf)
    .toSorted((one, other) => one.top - other.top)
    .map(({text}) => text)

  function rowOf(selector) {
    const found = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({visibilityProperty: true}))
      .map((element) => element.getBoundingClientRect())
      .filter(({width}) => width > 0)
    if (found.length === 0) return []
    const columns = found
      .toSorted((one, other) => one.left - other.left)
      .map(({left, right}) => `${Math.round(left)}–${Math.round(right)}`)
    const top = Math.min(...found.map((box) => box.top))
    return [{top, text: `  ${selector} ${[...new Set(columns)].join(', ')}`}]
  }
}
