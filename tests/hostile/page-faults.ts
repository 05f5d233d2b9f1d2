import type {DefaultTreeAdapterTypes} from 'parse5'
import {parse, serialize} from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** Gives what of a page a text that was sent in must have put there, as a browser reads it; a page of the default theme has none of it. */
export function pageFaults(html: string): readonly string[] {
  const withoutScripts = html.includes('<noscript') ? faultsOf(html, false) : []
  return [...new Set([...faultsOf(html, true), ...withoutScripts])]
}

function faultsOf(html: string, scriptingEnabled: boolean): readonly string[] {
  const document = parse(html, {scriptingEnabled})
  const elements = elementsIn(document)
  const isRedirect = elements.some((element) => attributeOf(element, 'class') === 'template-redirect')
  return [
    ...elements.flatMap((element) => elementFaults(element, isRedirect)),
    ...repeatedIds(elements),
    ...shapeFaults(elements, isRedirect),
    ...readAgain(document, scriptingEnabled)
  ]
}

function elementsIn(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  const inner = 'content' in node ? elementsIn(node.content) : []
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return [...own, ...inner, ...children]
}

function attributeOf({attrs}: Element, wanted: string): string {
  return attrs.find(({name}) => name === wanted)?.value ?? ''
}

const forbidden: ReadonlySet<string> = new Set(
  `applet area audio base canvas dialog embed frame frameset iframe map math noembed noframes object param
    plaintext portal slot style svg template textarea video xml xmp`.split(/\s+/)
)

/** What only the search page and the switch of the bilingual text have. */
const controls: ReadonlySet<string> = new Set(['button', 'fieldset', 'form', 'input', 'option', 'select'])

function elementFaults(element: Element, isRedirect: boolean): readonly string[] {
  const {tagName, attrs} = element
  return [
    ...(forbidden.has(tagName) ? [`<${tagName}>`] : []),
    ...(controls.has(tagName) && !isOwnControl(element) ? [`<${tagName}> that is not ours`] : []),
    ...(tagName === 'script' ? scriptFaults(element) : []),
    ...(tagName === 'link' ? linkFaults(element) : []),
    ...(attrs.some(({name}) => name === 'http-equiv') && !isRedirect ? ['<meta http-equiv>'] : []),
    ...attrs.flatMap(({name, value}) => attributeFaults(tagName, name, value))
  ]
}

function isOwnControl(element: Element): boolean {
  const type = attributeOf(element, 'type')
  const isTask = element.tagName === 'input' && type === 'checkbox' && hasAttribute(element, 'disabled')
  return isTask || isIn(element, /^(?:search|parallel-switch|comments-load)$/)
}

function hasAttribute({attrs}: Element, wanted: string): boolean {
  return attrs.some(({name}) => name === wanted)
}

function isIn(element: Element, name: RegExp): boolean {
  const names = attributeOf(element, 'class').split(/\s+/)
  if (names.some((one) => name.test(one))) return true
  return element.parentNode !== null && 'tagName' in element.parentNode && isIn(element.parentNode, name)
}

function scriptFaults(element: Element): readonly string[] {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  if (attributeOf(element, 'type') === 'application/ld+json')
    return isJson(text) ? [] : ['JSON-LD that is none']
  const isOurs = /^\/assets\/[a-z]+-[\da-f]+\.js$/.test(attributeOf(element, 'src')) && text === ''
  return isOurs ? [] : [`script ${attributeOf(element, 'src')} ${text}`]
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

const relations: ReadonlySet<string> = new Set(['alternate', 'canonical', 'icon', 'license', 'next', 'prev'])

function linkFaults(element: Element): readonly string[] {
  const relation = attributeOf(element, 'rel')
  const isOurs = relation === 'stylesheet' && attributeOf(element, 'href').startsWith('/assets/style-')
  return isOurs || relations.has(relation) ? [] : [`<link rel=${relation}>`]
}

function attributeFaults(tagName: string, name: string, value: string): readonly string[] {
  if (
    /^(?:on|style$|srcdoc$|action$|formaction$|xlink:|xmlns|background$|ping$|target$|is$|usemap$)/.test(name)
  )
    return [`${tagName} ${name}`]
  if (/^(?:href|src|cite|poster|longdesc)$/.test(name)) return addressFaults(tagName, value)
  if (name === 'srcset')
    return value.split(/,\s+/).flatMap((part) => addressFaults(tagName, part.split(' ', 1)[0] ?? ''))
  return []
}

/** Addresses that a link may lead to; what is loaded is never mail. */
function addressFaults(tagName: string, value: string): readonly string[] {
  if (!URL.canParse(value, 'https://site.example/')) return []
  const {protocol} = new URL(value, 'https://site.example/')
  const known = tagName === 'a' ? ['http:', 'https:', 'mailto:', 'tel:'] : ['http:', 'https:']
  return known.includes(protocol) ? [] : [`${tagName} to ${protocol}`]
}

function repeatedIds(elements: readonly Element[]): readonly string[] {
  const ids = elements.map((element) => attributeOf(element, 'id')).filter((id) => id !== '')
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `second id ${id}`)
}

/** What breaks out of its place changes what stands beside it. */
function shapeFaults(elements: readonly Element[], isRedirect: boolean): readonly string[] {
  const body = elements.find(({tagName}) => tagName === 'body')
  const shape = body?.childNodes.flatMap((child) => ('tagName' in child ? child.tagName : [])).join(' ')
  const expected = isRedirect ? 'main' : 'a header main footer'
  const titles = elements.filter(({tagName}) => tagName === 'title').length
  return [...(shape === expected ? [] : [`body of ${shape}`]), ...(titles === 1 ? [] : [`${titles} titles`])]
}

/** What a browser writes out again, as editors and filters do, is read as the same. */
function readAgain(document: DefaultTreeAdapterTypes.Document, scriptingEnabled: boolean): readonly string[] {
  const once = serialize(document)
  const twice = serialize(parse(once, {scriptingEnabled}))
  return once === twice ? [] : ['another page when it is read again']
}
