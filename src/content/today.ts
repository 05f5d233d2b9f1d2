/** Gives the day in a time zone as front matter holds it; the moment itself where a day, which counts from midnight UTC, would lie ahead. */
export function today(now: number, timeZone: string): string {
  const {year, month, day, hour, minute, second, zone} = partsIn(now, timeZone)
  const date = `${year}-${month}-${day}`
  return Date.parse(date) <= now ? date : `${date}T${hour}:${minute}:${second}${zone}`
}

function partsIn(now: number, timeZone: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset'
  })
  const parts = Object.fromEntries(format.formatToParts(now).map(({type, value}) => [type, value]))
  return {...parts, zone: (parts['timeZoneName'] ?? '').replace('GMT', '') || 'Z'}
}
