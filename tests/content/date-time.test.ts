import {expect, test} from 'vitest'
import {parseDateTime} from '../../src/content/date-time.ts'

test.each([
  ['2026-11-20', '2026-11-20', '2026-11-20T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-11-20 09:30', '2026-11-20T09:30:00Z', '2026-11-20T09:30:00.000Z'],
  ['2026-11-20T09:30:15+0300', '2026-11-20T09:30:15+03:00', '2026-11-20T06:30:15.000Z'],
  ['2026-11-20t09:30:15.123z', '2026-11-20T09:30:15Z', '2026-11-20T09:30:15.000Z']
])('%s is read as %s', (written, text, moment) => {
  const date = parseDateTime(written)
  expect(date?.text).toBe(text)
  expect(new Date(date?.time ?? 0).toISOString()).toBe(moment)
})

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '20.11.2026',
  '2026-11-20T25:00',
  '2026-11-20T09:30+99:00'
])('`%s` is no date', (written) => {
  expect(parseDateTime(written)).toBe(null)
})
