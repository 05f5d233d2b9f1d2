import type {Element, ElementContent, Root} from 'hast'

/** Makes elements of plain tags, as ruby annotations have them, which takes no HTML parser; says whether no other HTML is left. */
export function nestTags(parent: Root | Element): boolean {
  if (parent.children.some(({type}) => type === 'raw')) {
    const children = parent.type === 'root' ? null : nested(parent.children)
    if (!children) return false
    parent.children = children
  }
  return parent.children.every((child) => child.type !== 'element' || nestTags(child))
}

/** These elements change nothing around them, when they are closed where they were opened. */
function nested(nodes: readonly ElementContent[]): ElementContent[] | null {
  const top: ElementContent[] = []
  const opened: Element[] = []
  for (const node of nodes) {
    const parent = opened.at(-1)
    const children = parent?.children ?? top
    if (node.type !== 'raw') children.push(node)
    else if (parent && node.value === `</${parent.tagName}>`) opened.pop()
    else {
      const element = openedBy(node.value, parent)
      if (!element) return null
      children.push(element)
      opened.push(element)
    }
  }
  return opened.length === 0 ? top : null
}

/** Annotations would close other annotations. */
function openedBy(tag: string, parent: Element | undefined): Element | null {
  const [, tagName] = /^<(kbd|mark|rp|rt|ruby|sub|sup)>$/.exec(tag) ?? []
  const isAnnotation = tagName === 'rp' || tagName === 'rt'
  if (tagName === undefined || (isAnnotation && parent?.tagName !== 'ruby')) return null
  return {type: 'element', tagName, properties: {}, children: []}
}
