import {z} from 'zod'
import {isLanguageTag} from './language-tag.ts'

const languageTag = z.string().refine(isLanguageTag, 'a BCP 47 language tag such as `zh-Hans`')

const absoluteUrl = z
  .string()
  .refine(isAbsoluteUrl, 'an absolute address such as `https://example.org/blog/`')

const language = z.strictObject({
  tag: languageTag,
  name: z.string().optional().meta({description: 'Name of the language in itself; by default that of CLDR'}),
  direction: z.enum(['ltr', 'rtl']).optional().meta({description: 'By default that of the script'})
})

const weight = z.number().min(0).optional()

const script = z.string().regex(/^[A-Z][a-z]{3}$/, 'the ISO 15924 code of a script, such as `Arab`')

const quality = z.int().min(1).max(100)

const plugins = z.array(z.unknown())

/** The configuration as people write it: every key optional, unknown keys refused. */
export const userConfig = z.strictObject({
  $schema: z.string().optional().meta({description: 'Address of this schema, for editors'}),
  title: z.string().optional().meta({description: 'Name of the site'}),
  description: z.string().optional().meta({description: 'One sentence about the site'}),
  baseUrl: absoluteUrl.optional().meta({description: 'Where the site is published, with its path'}),
  language: languageTag.optional().meta({description: 'The default language; `en`'}),
  languages: z
    .array(z.union([languageTag, language]))
    .optional()
    .meta({
      description:
        'Languages of the site, in the order of the switcher; by default those found in the content'
    }),
  originals: z.enum(['page', 'parallel', 'private']).optional().meta({
    description:
      'Whether originals in `content/` are published as pages, beside their translation only, or not at all'
  }),
  publisher: z
    .strictObject({name: z.string().optional(), url: z.string().optional(), logo: z.string().optional()})
    .optional()
    .meta({description: 'Who publishes the site'}),
  pageSize: z.int().min(1).max(1000).optional().meta({description: 'Articles on a page of a list; 20'}),
  timeZone: z
    .string()
    .refine(isTimeZone, 'a time zone such as `Europe/Berlin`')
    .optional()
    .meta({description: 'Time zone in which moments are shown; `UTC`'}),
  slugs: z
    .enum(['unicode', 'ascii'])
    .optional()
    .meta({description: 'Whether addresses keep non-Latin letters'}),
  related: z
    .strictObject({
      limit: z.int().min(0).max(50).optional(),
      weights: z
        .strictObject({
          tags: weight,
          text: weight,
          outlet: weight,
          author: weight,
          series: weight,
          time: weight
        })
        .optional()
    })
    .optional()
    .meta({description: 'How many related articles a page shows, and what counts'}),
  feeds: z
    .strictObject({
      limit: z.int().min(1).max(1000).optional(),
      content: z.enum(['full', 'summary']).optional()
    })
    .optional()
    .meta({description: 'How many entries a feed holds, and whether they carry the text'}),
  images: z
    .union([
      z.boolean(),
      z.strictObject({
        formats: z.array(z.enum(['avif', 'webp'])).optional(),
        widths: z.array(z.int().min(16).max(8192)).min(1).optional(),
        quality: z
          .union([quality, z.strictObject({avif: quality.optional(), webp: quality.optional()})])
          .optional(),
        sizes: z.string().optional().meta({description: 'How wide images in a text are shown'})
      })
    ])
    .optional()
    .meta({
      description: 'Formats, widths and quality that images are made in; false to leave them as they are'
    }),
  shareImages: z
    .union([
      z.boolean(),
      z.strictObject({
        fonts: z
          .record(script, z.union([z.string(), z.array(z.string())]))
          .optional()
          .meta({description: 'Font files of your own, by script: `{Arab: fonts/Amiri.ttf}`'}),
        color: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, 'a colour such as `#0c5a63`')
          .optional()
      })
    ])
    .optional()
    .meta({description: 'Whether each article gets the image that links to it are shown with; false'}),
  markdown: z
    .strictObject({
      parser: z.enum(['auto', 'remark']).optional(),
      remarkPlugins: plugins.optional(),
      rehypePlugins: plugins.optional(),
      highlight: z.boolean().optional()
    })
    .optional()
    .meta({description: 'How Markdown is read and rendered'}),
  theme: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({description: 'Values handed to the templates as `it.site.theme`'}),
  content: z.string().optional().meta({description: 'Folder of the articles; `content`'}),
  templates: z.string().optional().meta({description: "Folder of the site's own templates; `templates`"}),
  out: z.string().optional().meta({description: 'Folder of the built site; `dist`'})
})

/** The configuration as people write it. */
export type UserConfig = z.input<typeof userConfig>

function isAbsoluteUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: text}).format(0) !== ''
  } catch {
    return false
  }
}
