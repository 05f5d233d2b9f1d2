import type {Message} from '../report/message.ts'
import {remoteImage} from '../report/remote-image.ts'
import {findTarget} from './link.ts'
import type {Site} from './site.ts'

/** Notes the images of front matter that are loaded from other sites. */
export function remoteLeadImages({languages, links}: Site): readonly Message[] {
  return languages
    .flatMap(({editions, pages}) => [...editions, ...pages])
    .flatMap(({article}) => {
      const src = article.matter.image?.src ?? ''
      const isRemote = src !== '' && findTarget(links, article, src).kind === 'external'
      return isRemote ? [{path: article.path, place: article.place, ...remoteImage(src)}] : []
    })
}
