import {canonicalLanguageTag} from '../config/language-tag.ts'
import type {Source} from '../content/source.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import {jsonProblem} from './json-problem.ts'
import type {MessageText, MessageTexts} from './message-text.ts'
import {placeAt} from './place-at.ts'
import {pluralProblems} from './plural-problems.ts'

/** One file of interface messages, read. */
export interface MessageFile {
  readonly source: Source
  /** BCP 47 tag; empty when the file is not named after a language. */
  readonly tag: string
  readonly texts: MessageTexts
  readonly messages: readonly Message[]
}

/** Reads the messages of one language from JSON; what is wrong with one message leaves the others as they are. */
export function readMessages(source: Source, name: string): MessageFile {
  const tag = canonicalLanguageTag(name)
  if (tag === '') return {source, tag, texts: new Map(), messages: [misnamed(source, name)]}
  const offset = jsonProblem(source.value)
  if (offset >= 0) return {source, tag, texts: new Map(), messages: [broken(source, offset)]}
  const data: unknown = JSON.parse(source.value)
  if (!isRecord(data)) return {source, tag, texts: new Map(), messages: [wrongValue(source, [])]}
  return {source, tag, ...readTexts(data, {source, tag})}
}

function misnamed({path}: Source, name: string): Message {
  const tag = canonicalLanguageTag(name.replaceAll('_', '-'))
  const hint = tag === '' ? 'Name the file after a language, such as `pt-BR.json`' : `Name it \`${tag}.json\``
  const reason = `Unexpected file name \`${name}.json\`, expected a language tag`
  return {path, place: null, severity: 'error', rule: 'messages/language', reason, hint}
}

function broken({path, value}: Source, offset: number): Message {
  const found = /^(?:[\p{L}\p{N}_]+|\S)/u.exec(value.slice(offset))?.[0]
  const place = placeAt(value, offset, offset + (found ?? '').length)
  const reason =
    found === undefined
      ? 'Unexpected end of the file, expected more JSON'
      : `Unexpected \`${found}\`, expected JSON`
  return {path, place, severity: 'error', rule: 'messages/json', reason, hint: ''}
}

interface Context {
  readonly source: Source
  readonly tag: string
}

function readTexts(data: Record<string, unknown>, context: Context): Pick<MessageFile, 'texts' | 'messages'> {
  const texts = new Map<string, MessageText>()
  const messages: Message[] = []
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string') texts.set(key, value)
    else if (isRecord(value) && isTexts(value)) {
      texts.set(key, value)
      messages.push(...pluralProblems({key, texts: value}, context))
    } else messages.push(wrongValue(context.source, [key]))
  }
  return {texts, messages}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(record: Record<string, unknown>): record is Record<string, string> {
  const values = Object.values(record)
  return values.length > 0 && values.every((value) => typeof value === 'string')
}

function wrongValue({path, value}: Source, keys: readonly string[]): Message {
  const place = readYaml(value, {path, prefix: 'messages'}).placeOf(keys)
  const what = keys.length === 0 ? 'a record of messages' : 'text or a record of plural forms'
  const reason = `Unexpected value${keys.length === 0 ? '' : ` of \`${keys.join('.')}\``}, expected ${what}`
  return {path, place, severity: 'error', rule: 'messages/json', reason, hint: ''}
}
