import {z} from 'zod'

const person = z.strictObject({name: z.string(), url: z.url().optional()})
const sister = z.strictObject({url: z.url(), language: z.string(), title: z.string()})
/** JSON Feed 1.1 as its text says, with our own object. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  language: z.string().optional(),
  authors: z.array(person),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      external_url: z.url().optional(),
      title: z.string(),
      language: z.string(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      summary: z.string().optional(),
      date_published: z.iso.datetime({offset: true}),
      date_modified: z.iso.datetime({offset: true}),
      authors: z.array(person).optional(),
      tags: z.array(z.string()).optional(),
      _translation: z.strictObject({
        work: z.string(),
        is_original: z.boolean(),
        state: z.enum(['original', 'draft', 'machine', 'translated', 'reviewed']),
        method: z.enum(['human', 'machine', 'machine-edited']).optional(),
        tool: z.string().optional(),
        date_reviewed: z.string().optional(),
        source: z.looseObject({name: z.string(), authors: z.array(person)}).nullable(),
        translators: z.array(person),
        editors: z.array(person),
        reviewers: z.array(person),
        license: z.strictObject({name: z.string(), url: z.url().optional()}).nullable(),
        alternates: z.array(sister)
      })
    })
  )
})
