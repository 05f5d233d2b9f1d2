/** Gives what is wider than the page lets it be: the document, or a box that cuts off what it can't show. */
export default function findOverflow() {
  const root = document.documentElement
  const tooWide = root.scrollWidth > innerWidth ? [`the document is ${root.scrollWidth} px wide`] : []
  const cut = [...document.querySelectorAll('body *')].filter(
    (element) =>
      ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1
  )
  return [...tooWide, ...cut.map(({localName, className}) => `${localName}.${className} is cut off`)]
}
