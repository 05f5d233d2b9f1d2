import {createRequire} from 'node:module'
import type {Element} from 'hast'
import {toString} from 'hast-util-to-string'
import type {Finish} from './finish.ts'

/** Longer code is shown plain: time to colour it grows without bound. */
const maximumLength = 100_000

/** Makes a code block one that can be scrolled by keyboard, and colours it when it names a known language. */
export const finishCode: Finish = (element, {isHighlighted}) => {
  element.properties.tabIndex = 0
  const [code] = element.children
  if (isHighlighted && code?.type === 'element' && code.tagName === 'code') highlight(code)
  return undefined
}

function highlight(code: Element): void {
  const {className} = code.properties
  if (!Array.isArray(className)) return
  const language = className
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
  if (language === undefined || !highlighter().registered(language)) return
  const text = toString(code)
  if (text.length > maximumLength) return
  code.children = highlighter()
    .highlight(language, text)
    .children.filter((child) => child.type !== 'doctype')
  className.push('hljs')
}

/** Most sites have no code at all, and the grammars take a tenth of a second to load. */
let loaded: ReturnType<typeof load> | undefined

function highlighter() {
  return (loaded ??= load())
}

function load() {
  const {common, createLowlight}: typeof import('lowlight') = createRequire(import.meta.url)('lowlight')
  return createLowlight(common)
}
