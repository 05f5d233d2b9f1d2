/** Gives what has moved since the page was opened without the reader moving it (layout shifts). */
export default function layoutShift() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().flatMap(movesOf)))
    observer.observe({type: 'layout-shift', buffered: true})
    // Every page has been painted, so there is always something to tell.
    observer.observe({type: 'paint', buffered: true})
  })

  function movesOf({entryType, hadRecentInput, value, sources}) {
    if (entryType !== 'layout-shift' || hadRecentInput) return []
    return sources.map(
      ({node}) => `${node?.localName ?? node?.nodeName}.${node?.className} moved (${value.toFixed(4)})`
    )
  }
}
