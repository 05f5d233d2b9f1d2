import {z} from 'zod'
import {isLanguageTag, languageTagPattern} from '../config/language-tag.ts'
import {parseDateTime} from './date-time.ts'
import {isWebAddress} from './web-address.ts'

const text = z.string().trim()
const required = text.refine((value) => value !== '', 'some text').meta({pattern: String.raw`\S`})
const date = text
  .refine(
    (value) => parseDateTime(value) !== null,
    'a date such as `2026-11-20` or `2026-11-20T09:30:00+03:00`'
  )
  .meta({pattern: String.raw`^\s*\d{4}-\d\d-\d\d([Tt ].+)?\s*$`})
const languageTag = text
  .refine(isLanguageTag, 'a BCP 47 language tag such as `zh-Hans`')
  .meta({pattern: languageTagPattern})
const url = text
  .refine(isWebAddress, 'an address that begins with `https://` or `http://`')
  .meta({pattern: String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?://`})

const imageSource = required.refine(
  (value) => !/^[a-z][a-z0-9+.-]*:/i.test(value) || isWebAddress(value),
  'a file beside the article, or an address that begins with `https://` or `http://`'
)

const reference = z.union([required, z.strictObject({name: required, url: url.nullish()})])
const references = z.union([
  required,
  z.strictObject({name: required, url: url.nullish()}),
  z.array(reference)
])

const source = z.strictObject({
  name: required
    .nullish()
    .meta({description: 'The outlet that first published it: its name, or a key of outlets.yaml'}),
  url: url.nullish().meta({description: 'Where the original is'}),
  title: text.nullish().meta({description: 'Title of the original, in its own language'}),
  author: references
    .nullish()
    .meta({description: 'Who wrote the original: a name, a key of people.yaml, `{name, url}`, or a list'}),
  lang: languageTag.nullish().meta({description: 'Language of the original, as a BCP 47 tag'}),
  date: date.nullish().meta({description: 'When the original was published'}),
  license: text.nullish().meta({description: 'Licence of the original, such as `CC BY 4.0`, or its address'}),
  feed: url.nullish().meta({description: "Feed of the original's outlet"})
})

const translation = z.strictObject({
  method: z
    .enum(['human', 'machine', 'machine-edited'])
    .nullish()
    .meta({description: '`machine`: as a program gave it; `machine-edited`: that, edited by people'}),
  tool: text.nullish().meta({description: 'The program that translated'}),
  reviewed: z.strictObject({by: references.nullish(), date: date.nullish()}).nullish().meta({
    description: 'Who reviewed the translation, and when; `dragoman sync --reviewed` binds it to the text'
  })
})

/** Front matter as people write it; unknown fields are kept. */
export const matterSchema = z.looseObject({
  title: required.meta({description: 'Headline of this edition'}),
  date: date.optional().meta({description: 'When this edition was published'}),
  source: z
    .union([required, source])
    .nullish()
    .meta({description: 'The original: the name or address of its outlet, or a record'}),
  translator: references.nullish().meta({
    description: 'Who translated this edition: a name, a key of people.yaml, `{name, url}`, or a list'
  }),
  reviewer: references.nullish().meta({description: 'Who reviewed this edition'}),
  editor: references.nullish().meta({description: 'Who edited this edition'}),
  translation: translation
    .nullish()
    .meta({description: 'How the text was made: `{method, tool, reviewed: {by, date}}`'}),
  tags: z
    .union([z.array(required), text])
    .nullish()
    .meta({description: 'Hashtags; a leading # is allowed'}),
  lang: languageTag.nullish().meta({
    description:
      'Language of this edition, as a BCP 47 tag; by default that of the name of the file, else that of the site'
  }),
  summary: text
    .nullish()
    .meta({description: 'What the article says in a sentence or two; by default its first paragraph'}),
  updated: date.nullish().meta({description: 'When this edition was last changed in substance'}),
  slug: text.nullish().meta({description: 'Last part of the address; by default the name of the file'}),
  aliases: z
    .union([z.array(required), required])
    .nullish()
    .meta({description: 'Old addresses: each becomes a redirect'}),
  image: z
    .union([
      imageSource,
      z.strictObject({src: imageSource, alt: text.nullish(), credit: text.nullish(), license: text.nullish()})
    ])
    .nullish()
    .meta({description: 'Image of the article: its path, or `{src, alt, credit, license}`'}),
  draft: z
    .boolean()
    .nullish()
    .meta({description: 'Whether the edition is left out of builds without `--drafts`'}),
  type: z.enum(['article', 'page']).nullish().meta({description: '`page`: outside the lists'}),
  canonical: url
    .nullish()
    .meta({description: 'Address at which this text stood first, in the same language'}),
  adapted: z
    .boolean()
    .nullish()
    .meta({description: 'Whether the text is shortened or otherwise more than translated'}),
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
