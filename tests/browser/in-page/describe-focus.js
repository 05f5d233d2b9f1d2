/** Tells which stop has the focus, and what keeps a reader from seeing it. */
export default function describeFocus() {
  const element = document.activeElement
  const style = getComputedStyle(element)
  const [box] = element.getClientRects()
  const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
  return {
    number: Number(element.dataset.stop ?? -1),
    text: `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
    fault: !isOutlined ? 'has no outline' : box === undefined ? 'has no box' : whatCovers(box)
  }

  /** The middle of its part that is on the screen has to be its own. */
  function whatCovers({left, right, top, bottom}) {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    const found = document.elementFromPoint(x, y)
    if (found === null) return 'is off the screen'
    return element.contains(found) ? '' : `is covered by ${found.localName}.${found.className}`
  }
}
