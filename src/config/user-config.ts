import {z} from 'zod'
import {commentsSchema} from './comments-schema.ts'
import {expectedTag} from './expected-tag.ts'
import {isAbsoluteUrl} from './is-absolute-url.ts'
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

const script = z.string().regex(/^[A-Z][a-z]{3}$/, 'the ISO 15924 code of a script, such as `Arab`')

const quality = z.int().min(1).max(100)

const plugins = z.array(z.unknown())

const feedSettings = {
  limit: z.int().min(1).max(1000).optional(),
  content: z.enum(['full', 'summary']).optional(),
  formats: z.array(z.enum(['atom', 'rss', 'json'])).optional()
}

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
  parallel: z.boolean().optional().meta({
    description:
      'Whether a translation whose original is in `content/` has a page with both side by side, unless `originals` is `private`; `true`'
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
      ...feedSettings,
      terms: z
        .union([z.boolean(), z.strictObject(feedSettings)])
        .optional()
        .meta({description: 'Feeds of tags, outlets and translators, or `false` for none'})
    })
    .optional()
    .meta({description: 'How many entries a feed holds, whether they carry the text, and in which formats'}),
  sitemap: z
    .strictObject({news: z.boolean().optional()})
    .optional()
    .meta({description: 'Whether there is a news sitemap of the last two days'}),
  agents: z
    .strictObject({
      markdown: z.boolean().optional(),
      llms: z.boolean().optional(),
      data: z.boolean().optional()
    })
    .optional()
    .meta({
      description: 'Whether there are `index.md` beside each article, `llms.txt`, `data/articles.json`'
    }),
  freshness: z
    .strictObject({
      show: z.enum(['readers', 'editors', 'none']).optional().meta({
        description: '`readers`; `editors` see it where drafts are shown, as with `dragoman dev`'
      })
    })
    .optional()
    .meta({description: 'Who sees on a page that its original has changed since'}),
  machine: z
    .strictObject({
      index: z.boolean().optional().meta({description: 'Whether search engines may list it; `false`'}),
      disclosure: z.boolean().optional().meta({
        description: 'Whether articles have the attribute `ai-disclosure` (a W3C community draft); `false`'
      })
    })
    .optional()
    .meta({description: 'What becomes of machine translations that nobody reviewed'}),
  status: z
    .boolean()
    .optional()
    .meta({description: 'Whether `/status/` shows what is translated, reviewed and behind its original'}),
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
  search: z.boolean().optional().meta({
    description:
      'Whether readers can search the site; by default when it has few articles, as indexing takes time'
  }),
  comments: commentsSchema.optional().meta({description: 'Comments under the articles; none'}),
  markdown: z
    .strictObject({
      parser: z.enum(['auto', 'remark']).optional(),
      remarkPlugins: plugins.optional(),
      rehypePlugins: plugins.optional(),
      highlight: z.boolean().optional()
    })
    .optional()
    .meta({description: 'How Markdown is read and rendered'}),
  notes: z
    .strictObject({
      patterns: z.array(z.string().min(1)).optional().meta({
        description:
          'How translators mark their remarks, in brackets: languages, such as `zh` for （译注：…）, or the words, such as `LCTT 译注`'
      })
    })
    .optional()
    .meta({description: "Notes of the translator in the text's brackets"}),
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
  activeFiles: z.array(z.string()).optional().meta({
    description:
      'Files in `content/` that are published although a browser may run them: HTML, scripts, SVG with either'
  }),
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
