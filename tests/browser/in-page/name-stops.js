/** Numbers what the tab key has to stop at, in the order of the document, and gives how many stops there are. */
export default function nameStops() {
  const stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')
  ].filter(isStop)
  for (const [number, stop] of stops.entries()) stop.dataset.stop = number
  return stops.length

  function isStop(element) {
    if (element.disabled || element.tabIndex < 0) return false
    if (element.type === 'radio' && !element.checked) return false
    return element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
  }
}
