import {parseDateTime} from '../content/date-time.ts'
import type {Lag} from '../editions/standing.ts'
import {isMaterial, lagSize} from '../editions/lag.ts'
import type {Edition} from '../site/works.ts'
import type {PageContext} from './context.ts'
import {dateView} from './format-date.ts'
import type {FreshnessView, LinkView, TextsView} from './view.ts'

/** Gives what readers are told of a translation that is behind its original; null when there is nothing to tell them. */
export function freshnessView(context: PageContext, edition: Edition): FreshnessView | null {
  const lags = shownLags(context, edition)
  const {config, standings} = context.site
  const {path, lang} = edition.article
  const standing = standings.get(path)
  const date = parseDateTime(standing?.date ?? '')
  if (!standing || date === null || lags.length === 0) return null
  const count = lags.reduce((sum, lag) => sum + lagSize(lag), 0)
  const total = Math.max(standing.total, count)
  const since = dateView(date, lang, config.timeZone)
  return {
    notice: context.wordingOf(lang).text('freshness.notice', {count, total, date: since.text}),
    since,
    count,
    total,
    added: lags.filter(({kind}) => kind === 'added').length,
    stale: staleBlocks(context, edition).translation,
    passages: lags.flatMap(({texts}) => texts.slice(0, 1)).map(passage)
  }
}

/** Gives the blocks that are marked: those of a translation that are behind, and those of its original that have changed. */
export function staleBlocks(context: PageContext, edition: Edition): StaleBlocks {
  const lags = shownLags(context, edition)
  return {
    translation: lags.flatMap(({translation}) => translation),
    original: lags.flatMap(({original}) => original)
  }
}

type StaleBlocks = Readonly<Record<keyof TextsView, readonly number[]>>

function shownLags({site}: PageContext, {article}: Edition): readonly Lag[] {
  const {config, standings} = site
  const {show} = config.freshness
  const isShown = show === 'readers' || (show === 'editors' && config.withDrafts)
  return isShown ? (standings.get(article.path)?.lags ?? []).filter(isMaterial) : []
}

/** How many letters of a passage tell it from the others. */
const shownLetters = 60

/** Browsers find a passage by its text (WICG, URL Fragment Text Directives). */
function passage(text: string): LinkView {
  const letters = Array.from(text)
  const cut = letters.slice(0, shownLetters).join('')
  const isWhole = letters.length <= shownLetters
  const begin = isWhole ? text : cut.replace(/\s+\S*$/, '')
  return {
    href: `#:~:text=${encodeURIComponent(begin).replaceAll('-', '%2D')}`,
    text: isWhole ? begin : `${begin}…`
  }
}
