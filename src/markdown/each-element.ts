import type {Element, Root} from 'hast'

/** Sees each element of an HTML tree, parents before children. */
export function eachElement(
  parent: Root | Element,
  see: (element: Element, parent: Root | Element) => void
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    see(child, parent)
    eachElement(child, see)
  }
}
