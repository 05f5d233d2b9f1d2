import {editionState, isBareMachine, isReviewed} from '../site/edition-state.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {dateView} from './format-date.ts'
import type {TranslationView} from './view.ts'

/** Gives how the text of an edition was made. */
export function translationView(context: PageContext, edition: Edition): TranslationView {
  const {matter, lang} = edition.article
  const {method, tool, reviewed} = matter.translation
  const {standings, config} = context.site
  const standing = standings.get(edition.article.path)
  const date = isReviewed(matter, standing) ? (reviewed?.date ?? null) : null
  return {
    method: method ?? '',
    tool,
    state: editionState(edition, standing),
    label: isBareMachine(edition, standing) ? labelOf(context, edition) : '',
    reviewed: date && dateView(date, lang, config.timeZone),
    disclosure: disclosureOf(context, edition)
  }
}

/** Says whether search engines may list an edition. */
export function isListed({site}: PageContext, edition: Edition): boolean {
  if (edition.article.matter.isDraft) return false
  return site.config.machine.index || !isBareMachine(edition, site.standings.get(edition.article.path))
}

function labelOf({wordingOf}: PageContext, {article: {lang, matter}}: Edition): string {
  const {tool} = matter.translation
  return tool === ''
    ? wordingOf(lang).text('machine.label')
    : wordingOf(lang).text('machine.labelTool', {tool})
}

/** Says whether a program wrote a text, where the site wants that told; one that a person went over is assisted only (w3c-cg/ai-content-disclosure#22). */
export function disclosureOf({site}: PageContext, edition: Edition): TranslationView['disclosure'] {
  if (!site.config.machine.disclosure) return ''
  const {method} = edition.article.matter.translation
  if (method === null) return ''
  if (method === 'human') return 'human-only'
  return isBareMachine(edition, site.standings.get(edition.article.path)) ? 'ai-autonomous' : 'ai-assisted'
}
