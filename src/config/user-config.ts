import {z} from 'zod'
import {expectedTag} from './expected-tag.ts'
import {isLanguageTag, languageTagPattern} from './language-tag.ts'

const languageTag = z
  .string()
  .refine(isLanguageTag, 'a BCP 47 language tag such as `zh-Hans`')
  .refine((tag) => !isLanguageTag(tag) || expectedTag(tag) === '', {
    error: ({input}) => expectedTag(String(input))
  })
  .meta({pattern: languageTagPattern})

const textOrTexts = z.union([z.string(), z.record(languageTag, z.string())])

const absoluteUrl = z
  .string()
  .refine(isAbsoluteUrl, 'an absolute address such as `https://example.org/blog/`')
  .meta({pattern: '^https?://'})

const language = z.strictObject({
  tag: languageTag,
  name: z.string().optional().meta({description: 'Name of the language in itself; by default that of CLDR'}),
  direction: z.enum(['ltr', 'rtl']).optional().meta({description: 'By default that of the script'}),
  baseUrl: absoluteUrl
    .optional()
    .meta({description: "Where the language's pages are published, when on a site of their own"})
})

const hostName = z.enum(['netlify', 'cloudflare-pages', 'github-pages'])

const weight = z.number().min(0).optional()

const plugins = z.array(z.unknown())

const knownKeys = z.strictObject({
  $schema: z.string().optional().meta({description: 'Address of this schema, for editors'}),
  title: textOrTexts.optional().meta({description: 'Name of the site, or a name for each language'}),
  description: textOrTexts
    .optional()
    .meta({description: 'One sentence about the site, or one for each language'}),
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
  translator: z.string().optional().meta({
    description: 'Who translates: what `dragoman new` writes into an edition; a name, or a key of people.yaml'
  }),
  articleType: z
    .enum(['Article', 'BlogPosting', 'NewsArticle'])
    .optional()
    .meta({description: 'What articles are to search engines (schema.org); `Article`'}),
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
  markdown: z
    .strictObject({
      parser: z.enum(['auto', 'remark']).optional(),
      remarkPlugins: plugins.optional(),
      rehypePlugins: plugins.optional(),
      highlight: z.boolean().optional()
    })
    .optional()
    .meta({description: 'How Markdown is read and rendered'}),
  host: z
    .union([
      hostName,
      z.strictObject({
        name: hostName,
        contentSecurityPolicy: z.record(z.string(), z.array(z.string())).optional()
      })
    ])
    .optional()
    .meta({description: 'The host that the site is made for: its redirects and headers are written'}),
  theme: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({description: 'Values handed to the templates as `it.site.theme`'}),
  content: z.string().optional().meta({description: 'Folder of the articles; `content`'}),
  templates: z.string().optional().meta({description: "Folder of the site's own templates; `templates`"}),
  out: z.string().optional().meta({description: 'Folder of the built site; `dist`'})
})

/** The configuration as people write it: every key optional, unknown keys refused. */
export const userConfig = knownKeys.superRefine((config, {addIssue}) => {
  const taken = new Set([comparable(config.baseUrl ?? '')])
  for (const [index, language] of (config.languages ?? []).entries()) {
    if (typeof language === 'string' || language.tag === (config.language ?? 'en')) continue
    const input = language.baseUrl ?? ''
    const address = comparable(input)
    const message = 'an address that nothing else of the site has'
    if (address !== '' && taken.has(address))
      addIssue({code: 'custom', path: ['languages', index, 'baseUrl'], input, message})
    taken.add(address)
  }
})

/** The configuration as people write it. */
export type UserConfig = z.input<typeof userConfig>

function isAbsoluteUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** What is no address at all is told elsewhere. */
function comparable(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/$/, '') : ''
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: text}).format(0) !== ''
  } catch {
    return false
  }
}
