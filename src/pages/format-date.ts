import type {DateTime} from '../content/date-time.ts'
import {memo} from '../site/memo.ts'
import type {DateView} from './view.ts'

const formatByKey = new Map<string, Intl.DateTimeFormat>()

/** Gives a date as a language writes it: a day as it is, a moment as the day it falls on in the time zone. */
export function dateView({text, time}: DateTime, lang: string, timeZone: string): DateView {
  const zone = text.includes('T') ? timeZone : 'UTC'
  return {datetime: text, text: formatOf(lang, zone).format(time)}
}

/** Making a format costs far more than using one. */
function formatOf(lang: string, timeZone: string): Intl.DateTimeFormat {
  return memo(
    formatByKey,
    `${lang} ${timeZone}`,
    () => new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone})
  )
}
