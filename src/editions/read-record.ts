import {z} from 'zod'
import {parseDateTime} from '../content/date-time.ts'
import type {Checked} from '../report/check-schema.ts'
import {checkSchema} from '../report/check-schema.ts'
import type {Message, Place} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {EditionRecord} from './edition-record.ts'
import {recordedBlock} from './recorded-block.ts'

const day = z.string().refine((text) => parseDateTime(text) !== null, 'a date such as `2026-11-20`')
const hash = z.string().regex(/^[0-9a-f]{32}$/, 'a digest of 32 hexadecimal digits')
const texts = z.array(z.string()).default([])

const block = z.object({
  type: z.enum([
    'heading',
    'paragraph',
    'list-item',
    'quote',
    'code',
    'table-row',
    'image',
    'html',
    'footnote'
  ]),
  level: z.int().min(0).max(6).default(0),
  text: z.string(),
  links: texts,
  images: texts,
  code: texts,
  pin: z.string().default('')
})

/** No text that people write has so many, and comparing more would take too long. */
const mostBlocks = 20_000

const schema = z.object({
  version: z.literal(1),
  date: day,
  original: hash,
  reviewed: z.object({date: day, file: hash, text: hash}).nullish(),
  blocks: z.array(block).max(mostBlocks)
})

/** The text of a record, with the path of its file. */
export interface WrittenRecord {
  readonly path: string
  readonly text: string
}

/** Reads a record; one that is damaged is a warning, since only what it tells is lost. */
export function readRecord(file: WrittenRecord): Checked<EditionRecord> {
  const data = parse(file.text)
  if (data === undefined) return {value: null, messages: [unreadable(file)]}
  const result = schema.safeParse(data)
  if (!result.success) return {value: null, messages: faults(file)}
  const {date, original, reviewed, blocks} = result.data
  return {
    value: {date, original, reviewed: reviewed ?? null, blocks: blocks.map(recordedBlock)},
    messages: []
  }
}

const hint = 'Take an earlier state of the file, or write it anew with `dragoman sync`'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable({path, text}: WrittenRecord): Message {
  const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line))
  const reason =
    conflict === -1
      ? 'Unexpected text, expected a record as `dragoman sync` writes it'
      : 'Unexpected conflict of two versions, expected one of them'
  const place = conflict === -1 ? null : lineAt(conflict + 1)
  return {path, place, severity: 'warning', rule: 'record/json', reason, hint}
}

function lineAt(line: number): Place {
  return {line, column: 1, endLine: line, endColumn: 8}
}

/** JSON is YAML too, which is read with places. */
function faults({path, text}: WrittenRecord): readonly Message[] {
  const yaml = readYaml(text, {path, prefix: 'record'})
  const messages = [...yaml.messages, ...checkSchema(yaml, schema, 'record').messages]
  return messages
    .slice(0, 1)
    .map((message) => ({...message, severity: 'warning', hint: message.hint || hint}))
}
