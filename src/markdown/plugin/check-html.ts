import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import type {Message} from '../../report/message.ts'
import {draftOf} from '../draft.ts'
import {eachElement} from '../each-element.ts'
import {htmlElements} from '../html-elements.ts'
import {normalUrl} from '../normal-url.ts'
import {placeOf} from '../place-of.ts'
import {sanitizeSchema} from './sanitize-schema.ts'

/** Reports what sanitising will remove, once per kind, and writes links as browsers read them, so that it keeps all good ones. */
export function checkHtml() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file)
    const reported = new Set<string>()
    eachElement(tree, (element) => {
      for (const fault of faultsOf(element)) {
        draft.isPlain = false
        if (reported.has(fault.reason)) continue
        reported.add(fault.reason)
        draft.messages.push({path: file.path, place: placeOf(element), ...fault})
      }
    })
  }
}

type Fault = Pick<Message, 'severity' | 'rule' | 'reason' | 'hint'>

const allowed = new Set(sanitizeSchema.tagNames)

const active: ReadonlySet<string> = new Set(
  `applet audio base button canvas embed form frame frameset iframe link math meta noembed noframes
    object script select source style svg template textarea title video`.split(/\s+/)
)

function faultsOf(element: Element): readonly Fault[] {
  const faults = allowed.has(element.tagName) ? [] : [elementFault(element.tagName)]
  for (const [name, value] of Object.entries(element.properties)) {
    if (/^on/i.test(name)) faults.push(attributeFault(name))
    else if (name === 'style') faults.push(styleFault)
    else if (typeof value === 'string' && isUrl(name)) {
      const url = normalUrl(value)
      element.properties[name] = url
      const scheme = /^([^/?#:]*):/.exec(url)?.[1]
      if (scheme !== undefined && !isAllowed(name, scheme)) faults.push(schemeFault(scheme))
    }
  }
  return faults
}

function elementFault(name: string): Fault {
  const tag = `\`<${name}>\``
  if (active.has(name)) {
    return {
      severity: 'warning',
      rule: 'markdown/unsafe-html',
      reason: `Unexpected element ${tag}, which is left out`,
      hint: 'Link to what it shows'
    }
  }
  if (htmlElements.has(name)) {
    return {
      severity: 'note',
      rule: 'markdown/removed-html',
      reason: `Unexpected element ${tag}, of which only the text is shown`,
      hint: ''
    }
  }
  const hint = `Write \`\\<${name}>\`, or put it between backticks, if it is text`
  return {
    severity: 'warning',
    rule: 'markdown/unknown-html',
    reason: `Unexpected tag ${tag}, which is not HTML and is not shown`,
    hint
  }
}

function attributeFault(property: string): Fault {
  const reason = `Unexpected event handler \`${property.toLowerCase()}\`, which is left out`
  return {severity: 'warning', rule: 'markdown/unsafe-html', reason, hint: ''}
}

const styleFault: Fault = {
  severity: 'note',
  rule: 'markdown/removed-html',
  reason: 'Unexpected attribute `style`, which is left out',
  hint: 'Give a class that begins with `x-`, and style it in the theme'
}

function schemeFault(scheme: string): Fault {
  const reason = `Unexpected link to \`${scheme}:\`, expected http, https, mailto or tel`
  return {
    severity: 'warning',
    rule: 'markdown/unsafe-html',
    reason,
    hint: 'The link is left out; if it is a relative path, put `./` before it'
  }
}

function isUrl(property: string): boolean {
  return property === 'href' || property === 'src' || property === 'cite'
}

function isAllowed(property: string, scheme: string): boolean {
  return (sanitizeSchema.protocols?.[property] ?? []).includes(scheme)
}
