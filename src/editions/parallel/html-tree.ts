import {voidElements} from './void-elements.ts'

/** An element of a rendered text. */
export interface HtmlElement {
  readonly name: string
  /** As they are written, each with a space before it. */
  readonly attributes: string
  readonly children: readonly HtmlNode[]
}

/** An element, or text as it is written. */
export type HtmlNode = HtmlElement | string

/** Reads the HTML of a document, in which every element is closed and every value quoted, as rehype writes it. */
export function htmlTree(html: string): readonly HtmlNode[] {
  const root: HtmlNode[] = []
  const open: Open[] = [{name: '', children: root}]
  let end = 0
  for (const match of html.matchAll(tags)) {
    const [tag, slash, name, attributes = ''] = match
    const children = open.at(-1)?.children ?? root
    if (match.index > end) children.push(html.slice(end, match.index))
    end = match.index + tag.length
    if (name === undefined) continue
    if (slash === '/') close(open, name)
    else {
      const element = {name, attributes, children: []}
      children.push(element)
      if (!voidElements.has(name)) open.push(element)
    }
  }
  if (end < html.length) root.push(html.slice(end))
  return root
}

interface Open {
  readonly name: string
  readonly children: HtmlNode[]
}

const tags = /<(\/?)([a-z][\w:-]*)((?:\s+[^\s"'<>=]+(?:="[^"]*")?)*)\s*>|<!--[^]*?-->/gi

function close(open: Open[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name)
  if (index > 0) open.length = index
}
