/** Waits until something of the page is painted. */
export default function firstPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({type: 'paint', buffered: true})
  })
}
