import type {Target} from '../site/link.ts'
import type {PageContext} from './context.ts'
import {escape} from './escape.ts'
import {imageCredit} from './image-credit.ts'
import type {LicenseView} from './view.ts'

/** Gives the credit that stands with an image in a text; empty when there is none. */
export function creditHtml(context: PageContext, target: Target, lang: string): string {
  if (target.kind !== 'asset') return ''
  const {credit, license} = imageCredit(context, target.asset, lang)
  const words = credit === '' ? '' : escape(context.wordingOf(lang).text('article.imageCredit', {credit}))
  const parts = [words, license === null ? '' : termsHtml(license)].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` <small class="image-credit">${parts.join(' · ')}</small>`
}

function termsHtml({text, href}: LicenseView): string {
  return href === '' ? escape(text) : `<a href="${escape(href)}" rel="license">${escape(text)}</a>`
}
