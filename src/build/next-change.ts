import type {Config} from '../config/config.ts'
import {newsEnd} from '../pages/news-end.ts'
import type {Entry} from '../site/entry.ts'

/** Gives when the site next changes by itself, milliseconds since 1970; null when it never does: an article becomes due, or is news no longer. */
export function nextChange(entries: readonly Entry[], {sitemap, withFuture, now}: Config): number | null {
  const dates = entries.map(({article}) => article.matter.date)
  const moments = [
    ...(withFuture ? [] : dates.map(({time}) => time)),
    ...(sitemap.news ? dates.map(newsEnd) : [])
  ]
  return moments.reduce<number | null>(
    (first, moment) => (moment > now && (first === null || moment < first) ? moment : first),
    null
  )
}
