import {slug} from 'github-slugger'
import type {Element, Root} from 'hast'
import {eachElement} from '../each-element.ts'
import {elementText} from '../element-text.ts'
import {footnotePrefix} from '../footnote-prefix.ts'
import {Ids} from '../ids.ts'
import {reservedIds} from '../reserved-ids.ts'

const footnoteLabel = 'footnote-label'

/** Gives headings ids, makes all ids unique in the page, and turns links within the text to where their targets went. */
export function anchors() {
  return (tree: Root): void => {
    const {footnotes, authored, headings, links} = collect(tree)
    if (headings.some(({tagName}) => tagName === 'h1')) headings.forEach(moveDown)
    const names: Names = {ids: new Ids([...reservedIds, footnoteLabel]), idByWanted: new Map()}
    for (const element of footnotes) names.ids.claim(withoutPrefix(element))
    const renamed = authored.filter((element) => !isKept(element, names))
    for (const element of renamed) name(element, String(element.properties.id), names)
    const nameless = headings.filter(({properties}) => properties.id === undefined)
    for (const heading of nameless) name(heading, headingId(heading), names)
    for (const link of links) turn(link, names)
  }
}

interface Found {
  /** Elements of real footnotes, and their links, which have the prefix. */
  readonly footnotes: readonly Element[]
  /** Elements whose id the author gave. */
  readonly authored: readonly Element[]
  readonly headings: readonly Element[]
  /** Links to fragments. */
  readonly links: readonly Element[]
}

function collect(tree: Root): Found {
  const footnotes: Element[] = []
  const authored: Element[] = []
  const headings: Element[] = []
  const links: Element[] = []
  eachElement(tree, (element) => {
    const {properties, tagName} = element
    if ('id' in properties || 'name' in properties) takeName(element)
    const {id, href} = properties
    const isFootnote = isMarked(id, footnotePrefix) || isMarked(href, `#${footnotePrefix}`)
    if (isFootnote) footnotes.push(element)
    else if (isFootnoteLabel(element)) return
    else if (id !== undefined) authored.push(element)
    if (headingNames.has(tagName) && !isFootnote) headings.push(element)
    if (!isFootnote && isMarked(href, '#')) links.push(element)
  })
  return {footnotes, authored, headings, links}
}

const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** `<a name>` is an id by its old name. */
function takeName({properties}: Element): void {
  const {name} = properties
  delete properties.name
  if (name !== undefined && properties.id === undefined) properties.id = name
  const id = (typeof properties.id === 'string' ? properties.id : '').trim().replace(/\s+/g, '-')
  if (id === '') delete properties.id
  else properties.id = id
}

function isMarked(value: unknown, mark: string): boolean {
  return typeof value === 'string' && value.startsWith(mark)
}

/** The real one holds the marker of its label. */
function isFootnoteLabel({properties, children: [child]}: Element): boolean {
  return properties.id === footnoteLabel && child?.type === 'text' && child.value.startsWith('\uFDD0')
}

function moveDown(heading: Element): void {
  heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + 1)}`
}

/** Gives the id without its prefix, and takes the prefix from the element. */
function withoutPrefix({properties}: Element): string {
  if (typeof properties.href === 'string') properties.href = properties.href.replace(footnotePrefix, '')
  if (typeof properties.id !== 'string') return ''
  return (properties.id = properties.id.replace(footnotePrefix, ''))
}

interface Names {
  readonly ids: Ids
  /** Where links to an id have to go. */
  readonly idByWanted: Map<string, string>
}

/** An id stays as the author wrote it when it is free, even if it stands after others that must be changed. */
function isKept({properties}: Element, {ids, idByWanted}: Names): boolean {
  const id = String(properties.id)
  if (!ids.claim(id)) return false
  idByWanted.set(id, id)
  return true
}

function name({properties}: Element, wanted: string, {ids, idByWanted}: Names): void {
  const id = ids.take(wanted)
  properties.id = id
  if (!idByWanted.has(wanted)) idByWanted.set(wanted, id)
}

function headingId(heading: Element): string {
  return slug(elementText(heading).trim()) || 'section'
}

function turn({properties}: Element, {idByWanted}: Names): void {
  const wanted = decode(String(properties.href).slice(1))
  const id = idByWanted.get(wanted)
  if (id !== undefined && id !== wanted) properties.href = `#${encodeURI(id)}`
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
