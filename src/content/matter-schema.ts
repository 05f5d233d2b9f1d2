import {z} from 'zod'
import {isLanguageTag} from '../config/language-tag.ts'
import {parseDateTime} from './date-time.ts'

const text = z.string().trim()
const required = text.refine((value) => value !== '', 'some text')
const date = text.refine((value) => parseDateTime(value) !== null, 'a date such as `2026-11-20` or `2026-11-20T09:30:00+03:00`')
const languageTag = text.refine(isLanguageTag, 'a BCP 47 language tag such as `zh-Hans`')
const url = text.refine(isWebAddress, 'an address that begins with `https://` or `http://`')

const reference = z.union([required, z.strictObject({name: required, url: url.nullish()})])
const references = z.union([required, z.strictObject({name: required, url: url.nullish()}), z.array(reference)])

const source = z.strictObject({
  name: required.nullish().meta({description: 'The outlet that first published it: its name, or a key of outlets.yaml'}),
  url: url.nullish(),
  title: text.nullish(),
  author: references.nullish(),
  lang: languageTag.nullish(),
  date: date.nullish(),
  license: text.nullish(),
  feed: url.nullish()
})

/** Front matter as people write it; unknown fields are kept. */
export const matterSchema = z.looseObject({
  title: required.meta({description: 'Headline of this edition'}),
  date: date.optional().meta({description: 'When this edition was published'}),
  source: z.union([required, source]).nullish().meta({description: 'The original: the name or address of its outlet, or a record'}),
  translator: references.nullish(),
  reviewer: references.nullish(),
  editor: references.nullish(),
  tags: z.union([z.array(required), text]).nullish().meta({description: 'Hashtags; a leading # is allowed'}),
  lang: languageTag.nullish(),
  summary: text.nullish(),
  updated: date.nullish(),
  slug: text.nullish(),
  aliases: z.union([z.array(required), required]).nullish().meta({description: 'Old addresses: each becomes a redirect'}),
  image: z
    .union([required, z.strictObject({src: required, alt: text.nullish(), credit: text.nullish(), license: text.nullish()})])
    .nullish(),
  draft: z.boolean().nullish(),
  type: z.enum(['article', 'page']).nullish(),
  work: required.nullish().meta({description: 'Joins editions whose file names differ'}),
  related: z
    .strictObject({pin: z.array(required).nullish(), exclude: z.array(required).nullish()})
    .nullish()
    .meta({description: "An editor's hand in the related list: works by name"})
})

/** Front matter as people write it. */
export type WrittenMatter = z.output<typeof matterSchema>

/** The names of the known fields. */
export const matterFields: readonly string[] = Object.keys(matterSchema.shape)

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}
