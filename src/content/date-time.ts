/** A date as it was written: a day, or a moment with its zone. */
export interface DateTime {
  /** `2026-11-20` or `2026-11-20T09:30:00+03:00` (RFC 3339). */
  readonly text: string
  /** Milliseconds since 1970; a day counts from midnight UTC. */
  readonly time: number
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/i

/** Reads a day or a moment; a moment without a zone is in UTC. Null when it is neither, such as 30 February. */
export function parseDateTime(text: string): DateTime | null {
  const match = pattern.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hours, minutes, seconds = '00', zone = 'Z'] = match
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) return null
  if (hours === undefined) return {text: date, time: Date.parse(date)}
  const moment = `${date}T${hours}:${minutes}:${seconds}${normalZone(zone)}`
  const time = Date.parse(moment)
  return Number.isNaN(time) ? null : {text: moment, time}
}

/** `Date.parse` rolls 30 February over into March. */
function isDay(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function normalZone(zone: string): string {
  return zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2')
}
