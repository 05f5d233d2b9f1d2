import type {z} from 'zod'
import type {commentsSchema} from './comments-schema.ts'

type Written = z.output<typeof commentsSchema>

/** Every field of a provider decided. */
type Decided<Provider> = Provider extends unknown
  ? {readonly [Key in keyof Provider]-?: Exclude<Provider[Key], undefined>}
  : never

/** Comments under articles. */
export type CommentsConfig = Decided<Written>

/** A service whose own script shows the comments. */
export type WidgetConfig = Exclude<CommentsConfig, {provider: 'webmention' | 'static'}>

/** Gives the configuration of comments with every field decided. */
export function resolveComments(written: Written): CommentsConfig {
  const per = written.per ?? 'edition'
  switch (written.provider) {
    case 'giscus':
      return {
        ...written,
        per,
        load: written.load ?? 'scroll',
        host: base(written.host ?? 'https://giscus.app')
      }
    case 'cusdis':
      return {
        ...written,
        per,
        load: written.load ?? 'scroll',
        host: base(written.host ?? 'https://cusdis.com')
      }
    case 'isso':
    case 'remark42':
      return {...written, per, load: written.load ?? 'scroll', host: base(written.host)}
    case 'webmention':
      return {...written, per, endpoint: written.endpoint ?? ''}
    case 'static':
      return {...written, per}
  }
}

function base(host: string): string {
  return host.replace(/\/+$/, '')
}
