import {checkSchema} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import {dataSchema} from './data-schema.ts'
import type {DataRecord} from './data.ts'
import {readSource} from './read-source.ts'

/** What reading one data file gives. */
export interface ReadData {
  readonly records: readonly DataRecord[]
  readonly messages: readonly Message[]
}

/** Reads one data file; what is wrong with it becomes messages. */
export function readData(
  file: string,
  path: string,
  kind: Exclude<keyof typeof dataSchema, 'images'>
): ReadData {
  const source = readSource(file, path, 'data')
  if ('rule' in source) return {records: [], messages: [source]}
  const yaml = readYaml(source.value, {path, prefix: 'data'})
  if (yaml.data === null) return {records: [], messages: yaml.messages}
  const {value, messages} = checkSchema(yaml, dataSchema[kind], 'data')
  const records = Object.entries(value ?? {}).map(([key, record]) => toRecord(key, record))
  return {records, messages: [...yaml.messages, ...messages]}
}

interface WrittenRecord {
  readonly name?: string | undefined
  readonly names?: Record<string, string> | undefined
  readonly sort?: string | undefined
  readonly url?: string | undefined
  readonly lang?: string | undefined
  readonly type?: 'person' | 'organization' | undefined
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
    isOrganization: written.type === 'organization',
    synonyms: written.synonyms ?? [],
    descriptions: written.bio ?? written.description ?? {},
    credits: written.credit ?? {}
  }
}
