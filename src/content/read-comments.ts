import {z} from 'zod'
import {canonicalLanguageTag, isLanguageTag} from '../config/language-tag.ts'
import {checkSchema} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {Comment} from './comment.ts'
import {parseDateTime} from './date-time.ts'
import {paragraphs} from './paragraphs.ts'
import {readSource} from './read-source.ts'
import {isWebAddress} from './web-address.ts'

const some = z.string().refine((text) => text.trim() !== '', 'some text')

const commentsSchema = z.array(
  z.strictObject({
    author: some,
    url: z.string().refine(isWebAddress, 'an address that begins with `https://` or `http://`').nullish(),
    date: z
      .string()
      .refine((text) => parseDateTime(text) !== null, 'a date such as `2026-11-20`')
      .nullish(),
    lang: z.string().refine(isLanguageTag, 'a BCP 47 language tag such as `zh-Hans`').nullish(),
    text: some
  })
)

/** What reading one file of comments gives. */
export interface ReadComments {
  readonly comments: readonly Comment[]
  readonly messages: readonly Message[]
}

/** Reads the comments of one file, in its order; what is wrong with it becomes messages. */
export function readComments(file: string, path: string): ReadComments {
  const source = readSource(file, path, 'comments')
  if ('rule' in source) return {comments: [], messages: [source]}
  const yaml = readYaml(source.value, {path, prefix: 'comments'})
  if (yaml.data === null) return {comments: [], messages: yaml.messages}
  const {value, messages} = checkSchema(yaml, commentsSchema, 'comments')
  return {comments: (value ?? []).map(toComment), messages: [...yaml.messages, ...messages]}
}

function toComment({author, url, date, lang, text}: z.output<typeof commentsSchema>[number]): Comment {
  return {
    author: author.trim(),
    url: url ?? '',
    href: '',
    date: parseDateTime(date ?? ''),
    lang: canonicalLanguageTag(lang ?? ''),
    paragraphs: paragraphs(text)
  }
}
