import {z} from 'zod'

const byLanguage = z.record(z.string(), z.string()).optional()
const described = {
  name: z.string().optional(),
  names: byLanguage,
  sort: z.string().optional(),
  url: z.string().optional(),
  synonyms: z.array(z.string()).optional()
}

/** Data files as people write them, by kind. */
export const dataSchema = {
  people: z.record(z.string(), z.strictObject({...described, type: z.enum(['person', 'organization']).optional(), bio: byLanguage})),
  outlets: z.record(z.string(), z.strictObject({...described, lang: z.string().optional(), description: byLanguage, credit: byLanguage})),
  tags: z.record(z.string(), z.strictObject({...described, description: byLanguage}))
}
