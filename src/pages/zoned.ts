import type {DateTime} from '../content/date-time.ts'
import {memo} from '../site/memo.ts'

const formatByZone = new Map<string, Intl.DateTimeFormat>()

/** Gives a date as a moment with its time zone (RFC 3339): a day begins at midnight in the zone of the site. */
export function zoned({text, time}: DateTime, timeZone: string): string {
  return text.includes('T') ? text : `${text}T00:00:00${offsetOf(timeZone, time)}`
}

function offsetOf(timeZone: string, time: number): string {
  if (timeZone === 'UTC') return 'Z'
  const format = memo(
    formatByZone,
    timeZone,
    () => new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'})
  )
  const name = format.formatToParts(time).find(({type}) => type === 'timeZoneName')?.value ?? ''
  return /[+-](?!00:00)\d\d:\d\d/.exec(name)?.[0] ?? 'Z'
}
