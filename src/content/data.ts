import {readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {z} from 'zod'
import {checkSchema} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import {toSource} from './source.ts'

const byLanguage = z.record(z.string(), z.string()).optional()
const described = {
  name: z.string().optional(),
  names: byLanguage,
  sort: z.string().optional(),
  url: z.string().optional(),
  synonyms: z.array(z.string()).optional()
}

const schemas = {
  people: z.record(z.string(), z.strictObject({...described, bio: byLanguage})),
  outlets: z.record(z.string(), z.strictObject({...described, lang: z.string().optional(), description: byLanguage, credit: byLanguage})),
  tags: z.record(z.string(), z.strictObject({...described, description: byLanguage}))
}

/** What a data file tells of a person, outlet or tag; texts that were not given are empty. */
export interface DataRecord {
  readonly key: string
  readonly name: string
  /** Names by language. */
  readonly names: Readonly<Record<string, string>>
  /** What it is sorted by. */
  readonly sort: string
  readonly url: string
  /** Language of `name`; empty when not said. */
  readonly lang: string
  readonly synonyms: readonly string[]
  readonly descriptions: Readonly<Record<string, string>>
  /** Credit lines by language, with `{outlet}`, `{author}`, `{translators}`, `{editors}`, `{reviewers}` and `{date}`. */
  readonly credits: Readonly<Record<string, string>>
}

/** The site's data files. */
export interface Data {
  readonly people: readonly DataRecord[]
  readonly outlets: readonly DataRecord[]
  readonly tags: readonly DataRecord[]
}

type Kind = keyof typeof schemas

/** What reading the data files gives. */
export interface DataResult {
  readonly data: Data
  readonly messages: readonly Message[]
}

/** Reads `people.yaml`, `outlets.yaml` and `tags.yaml` of the data folders; each may be missing. */
export async function loadData(folders: readonly string[], root: string): Promise<DataResult> {
  const messages: Message[] = []
  const load = async (kind: Kind): Promise<readonly DataRecord[]> => {
    const records = new Map<string, DataRecord>()
    for (const folder of folders) {
      const file = join(folder, `${kind}.yaml`)
      const bytes = await readFile(file).catch(() => null)
      if (bytes === null) continue
      const read = readRecords(relative(root, file).split(sep).join('/'), bytes, kind)
      messages.push(...read.messages)
      for (const record of read.records) records.set(record.key, record)
    }
    return [...records.values()]
  }
  const data = {people: await load('people'), outlets: await load('outlets'), tags: await load('tags')}
  return {data, messages}
}

function readRecords(path: string, bytes: Uint8Array, kind: Kind): {records: readonly DataRecord[]; messages: readonly Message[]} {
  const source = toSource(path, bytes)
  if (source === null) {
    const reason = 'Unexpected bytes, expected UTF-8 text'
    return {records: [], messages: [{path, place: null, severity: 'error', rule: 'data/encoding', reason, hint: 'Save the file as UTF-8'}]}
  }
  const yaml = readYaml(source.value, {path, prefix: 'data'})
  if (yaml.data === null) return {records: [], messages: yaml.messages}
  const {value, messages} = checkSchema(yaml, schemas[kind], 'data')
  const records = Object.entries(value ?? {}).map(([key, record]) => toRecord(key, record))
  return {records, messages: [...yaml.messages, ...messages]}
}

interface WrittenRecord {
  readonly name?: string | undefined
  readonly names?: Record<string, string> | undefined
  readonly sort?: string | undefined
  readonly url?: string | undefined
  readonly lang?: string | undefined
  readonly synonyms?: string[] | undefined
  readonly bio?: Record<string, string> | undefined
  readonly description?: Record<string, string> | undefined
  readonly credit?: Record<string, string> | undefined
}

function toRecord(key: string, written: WrittenRecord): DataRecord {
  return {
    key,
    name: written.name ?? written.names?.['en'] ?? Object.values(written.names ?? {})[0] ?? key,
    names: written.names ?? {},
    sort: written.sort ?? '',
    url: written.url ?? '',
    lang: written.lang ?? '',
    synonyms: written.synonyms ?? [],
    descriptions: written.bio ?? written.description ?? {},
    credits: written.credit ?? {}
  }
}
