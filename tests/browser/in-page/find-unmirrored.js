/**
 * Turns the page round and gives the boxes that are not where a mirror would show them. Whole lines and columns are
 * compared, not words: those stand in an order of their own. Code reads from the left in every language.
 */
export default function findUnmirrored() {
  const boxes = [...document.querySelectorAll('body *')].filter(isBox)
  const before = boxes.map(placeOf)
  for (const element of document.querySelectorAll('[dir]'))
    element.dir = element.dir === 'rtl' ? 'ltr' : 'rtl'
  return boxes.flatMap((box, index) => {
    const now = placeOf(box)
    const {left, right} = before[index]
    const isMirrored =
      Math.abs(innerWidth - right - now.left) <= 1.5 && Math.abs(innerWidth - left - now.right) <= 1.5
    return isMirrored
      ? []
      : [`${box.localName}.${box.className} ${left} to ${right} became ${now.left} to ${now.right}`]
  })

  function isBox(element) {
    if (
      element.closest('pre, code, picture, ruby, sup') ||
      !element.checkVisibility({visibilityProperty: true})
    )
      return false
    return !['inline', 'contents'].includes(getComputedStyle(element).display)
  }

  function placeOf(element) {
    const {left, right} = element.getBoundingClientRect()
    return {left: Math.round(left * 10) / 10, right: Math.round(right * 10) / 10}
  }
}
