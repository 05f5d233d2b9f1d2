import type {Site} from './site.ts'
import type {Edition} from './works.ts'

/** Gives the original that may be shown beside a translation; null when there is none, or the site doesn't show it. */
export function shownOriginal({config, works, links}: Site, edition: Edition): Edition | null {
  const {article, isOriginal} = edition
  if (!config.parallel || config.originals === 'private' || isOriginal) return null
  const original = works.get(article.work)?.original ?? null
  if (original === null || article.matter.type !== 'article' || !links.editionByPath.has(keyOf(original)))
    return null
  const {isDraft, date} = original.article.matter
  const isReady = (config.withDrafts || !isDraft) && (config.withFuture || date.time <= config.now)
  return isReady ? original : null
}

function keyOf({article}: Edition): string {
  return article.path.normalize('NFC')
}
