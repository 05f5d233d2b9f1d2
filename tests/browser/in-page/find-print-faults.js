/** Gives what is on a sheet of paper and should not be, or is not and should be. */
export default function findPrintFaults() {
  const shown = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({visibilityProperty: true})
  )
  return [
    ...shown.filter(isOfTheScreen).map((element) => `${name(element)} is of no use`),
    ...shown.filter(isFaint).map((element) => `${name(element)} is faint`),
    ...shown.filter(isCut).map((element) => `${name(element)} is cut off`),
    ...shown.filter(hidesAddress).map((element) => `${element.href} is not printed`),
    ...[...document.querySelectorAll('.credit, .original, .license, .body details > *, .image-credit')]
      .filter((element) => !element.checkVisibility({contentVisibilityAuto: true}))
      .map((element) => `${name(element)} is missing`)
  ]

  function name({localName, className, textContent}) {
    return `${localName}.${className} ${textContent.trim().slice(0, 30)}`
  }

  function isOfTheScreen(element) {
    const position = getComputedStyle(element).position
    return (
      element.matches('nav, button, input, select, form, .skip') || ['fixed', 'sticky'].includes(position)
    )
  }

  /** Words are dark, and nothing behind them is. */
  function isFaint(element) {
    const {color, backgroundColor} = getComputedStyle(element)
    const hasWords = [...element.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim() !== '')
    return (hasWords && lightness(color) > 0.45) || lightness(backgroundColor) < 0.85
  }

  /** From 0 for black to 1 for white, which is also what shows through. */
  function lightness(color) {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number)
    return 1 - alpha * (1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255)
  }

  /** An excerpt is one that ends in dots on the screen, too. */
  function isCut(element) {
    if (element.matches('.card-excerpt')) return false
    const {overflowX} = getComputedStyle(element)
    return (
      element.getBoundingClientRect().right > innerWidth + 1 ||
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
    )
  }

  function hidesAddress(element) {
    if (!element.matches('.body a[href^="http"], .credit a[href^="http"], .original a[href^="http"]'))
      return false
    return !getComputedStyle(element, '::after').content.includes(element.getAttribute('href'))
  }
}
