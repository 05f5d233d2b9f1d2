import {z} from 'zod'
import {isWebAddress} from './web-address.ts'

const byLanguage = z.record(z.string(), z.string()).optional()
const credit = z.strictObject({
  credit: z
    .union([z.string(), z.record(z.string(), z.string())])
    .optional()
    .meta({description: 'Who made it: a text, or texts by language'}),
  license: z.string().optional().meta({description: 'Terms on which it is shown'})
})
const described = {
  name: z
    .string()
    .optional()
    .meta({description: 'Name where no other fits the language; by default the key'}),
  names: byLanguage.meta({description: 'Names by language'}),
  sort: z.string().optional().meta({description: 'What it is sorted by in lists'}),
  url: z
    .string()
    .trim()
    .refine(
      (text) => text === '' || isWebAddress(text),
      'an address that begins with `https://` or `http://`'
    )
    .optional()
    .meta({description: 'Its own address'}),
  synonyms: z.array(z.string()).optional().meta({description: 'Other names by which front matter finds it'})
}
const descriptions = byLanguage.meta({description: 'Descriptions by language'})

/** Data files as people write them, by kind. */
export const dataSchema = {
  people: z.record(
    z.string(),
    z.strictObject({
      ...described,
      type: z
        .enum(['person', 'organization'])
        .optional()
        .meta({description: '`organization`: a desk or team'}),
      bio: byLanguage.meta({description: 'A sentence about the person, by language'})
    })
  ),
  outlets: z.record(
    z.string(),
    z.strictObject({
      ...described,
      lang: z.string().optional().meta({description: 'Language that it publishes in'}),
      description: descriptions,
      credit: byLanguage.meta({
        description:
          'Credit lines by language, with `{outlet}`, `{author}`, `{translators}`, `{editors}`, `{reviewers}` and `{date}`'
      })
    })
  ),
  images: z.record(z.string(), credit),
  tags: z.record(z.string(), z.strictObject({...described, description: descriptions}))
}
