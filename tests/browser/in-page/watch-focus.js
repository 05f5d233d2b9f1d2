/**
 * Numbers what the tab key has to stop at, in the order of the document, gives how many stops there are, and from then on
 * notes in `visitedStops` after each tab which of them has the focus, and what keeps a reader from seeing it.
 */
export default function watchFocus() {
  const stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')
  ].filter(isStop)
  window.visitedStops = []
  addEventListener('keyup', ({key}) => {
    if (key === 'Tab') window.visitedStops.push(describe(document.activeElement))
  })
  return stops.length

  function isStop(element) {
    if (element.disabled || element.tabIndex < 0) return false
    if (element.type === 'radio' && !element.checked) return false
    return element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
  }

  function describe(element) {
    const style = getComputedStyle(element)
    const [box] = element.getClientRects()
    const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    return {
      number: stops.indexOf(element),
      text: `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
      fault: !isOutlined ? 'has no outline' : box === undefined ? 'has no box' : whatCovers(element, box)
    }
  }

  /** The middle of its part that is on the screen has to be its own. */
  function whatCovers(element, {left, right, top, bottom}) {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const found = document.elementFromPoint(x, y)
    if (found === null) return 'is off the screen'
    return element.contains(found) ? '' : `is covered by ${found.localName}.${found.className}`
  }
}
