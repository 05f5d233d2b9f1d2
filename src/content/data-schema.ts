import {z} from 'zod'

const byLanguage = z.record(z.string(), z.string()).optional()
const credit = z.strictObject({credit: z.union([z.string(), z.record(z.string(), z.string())]).optional(), license: z.string().optional()})
const described = {
  name: z.string().optional(),
  names: byLanguage,
  sort: z.string().optional(),
  url: z.string().optional(),
  synonyms: z.array(z.string()).optional()
}

/** Data files as people write them, by kind. */
export const dataSchema = {
  people: z.record(z.string(), z.strictObject({...described, bio: byLanguage})),
  outlets: z.record(z.string(), z.strictObject({...described, lang: z.string().optional(), description: byLanguage, credit: byLanguage})),
  images: z.record(z.string(), credit),
  tags: z.record(z.string(), z.strictObject({...described, description: byLanguage}))
}
