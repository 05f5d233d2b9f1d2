import {z} from 'zod'

const text = z.string().min(1)
const host = z.string().refine(isHttps, 'an address such as `https://comments.example.org`')
const per = z.enum(['work', 'edition']).optional().meta({
  description: 'Whether all languages of a work share one thread; `edition`'
})
const load = z.enum(['scroll', 'click']).optional().meta({
  description: 'Whether comments are fetched when they are scrolled to, or only on demand; `scroll`'
})

/** Comments under articles, as people write their configuration. */
export const commentsSchema = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('giscus'),
    per,
    load,
    repo: z.string().refine(isRepository, 'a repository such as `owner/name`'),
    repoId: text,
    category: text,
    categoryId: text,
    host: host.optional()
  }),
  z.strictObject({provider: z.literal('isso'), per, load, host}),
  z.strictObject({provider: z.literal('remark42'), per, load, host, siteId: text}),
  z.strictObject({provider: z.literal('cusdis'), per, load, host: host.optional(), appId: text}),
  z.strictObject({
    provider: z.literal('webmention'),
    per,
    endpoint: host.optional().meta({description: 'Where other sites send their mentions'})
  }),
  z.strictObject({provider: z.literal('static'), per})
])

function isHttps(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address)
}

function isRepository(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name)
}
