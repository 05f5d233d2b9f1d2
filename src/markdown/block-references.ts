import type {Nodes, Root} from 'mdast'
import type {BlockReferences} from './document.ts'
import {pinOf} from './pin-of.ts'

/** Gives a function for what each block of a tree refers to; most refer to nothing, and share one record. */
export function referenceFinder(tree: Root): (block: Nodes) => BlockReferences {
  let urls: ReadonlyMap<string, string> | undefined
  const urlOf = (label: string): string => (urls ??= definitions(tree)).get(label) ?? ''
  return (block) => {
    if (isPlain(block)) return nothing
    const found: Found = {...nothing}
    collect(block, found, urlOf)
    return found
  }
}

const none: readonly string[] = []

const nothing: BlockReferences = {links: none, images: none, code: none, pin: ''}

function isPlain(block: Nodes): boolean {
  return 'children' in block ? block.children.every(({type}) => type === 'text') : block.type === 'code'
}

type Found = {-readonly [Key in keyof BlockReferences]: BlockReferences[Key]}

type UrlOf = (label: string) => string

function collect(node: Nodes, found: Found, urlOf: UrlOf): void {
  if (node.type === 'text') return
  if (node.type === 'inlineCode') found.code = [...found.code, node.value]
  else if (node.type === 'link') found.links = [...found.links, node.url]
  else if (node.type === 'image') found.images = [...found.images, node.url]
  else if (node.type === 'linkReference') found.links = [...found.links, urlOf(node.identifier)]
  else if (node.type === 'imageReference') found.images = [...found.images, urlOf(node.identifier)]
  else if (node.type === 'html') collectHtml(node.value, found)
  if ('children' in node) for (const child of node.children) collect(child, found, urlOf)
}

const attribute = /<(a|img)\b[^>]*?\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

function collectHtml(html: string, found: Found): void {
  found.pin ||= pinOf(html)
  for (const [, name = '', double, single, bare] of html.matchAll(attribute)) {
    const target = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&')
    if (name.toLowerCase() === 'a') found.links = [...found.links, target]
    else found.images = [...found.images, target]
  }
}

/** The first definition of a label counts (CommonMark, 4.7). */
function definitions(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  const see = (node: Nodes): void => {
    if (node.type === 'definition') {
      if (!urls.has(node.identifier)) urls.set(node.identifier, node.url)
    } else if ('children' in node && node.type !== 'paragraph') node.children.forEach(see)
  }
  see(tree)
  return urls
}
