import type {Config} from '../config/config.ts'
import type {Asset} from '../content/asset.ts'
import type {LinkIndex} from './link.ts'
import type {Edition} from './works.ts'

/** What links can lead to. */
export interface LinkTargets {
  /** Published or not. */
  readonly all: readonly Edition[]
  readonly published: readonly Edition[]
  readonly assets: readonly Asset[]
}

/** Gives what links in texts are looked up in. */
export function linkIndex({folders}: Config, {all, published, assets}: LinkTargets): LinkIndex {
  const editionsByWork = new Map<string, Edition[]>()
  for (const edition of published) {
    const {work} = edition.article
    editionsByWork.set(work, [...(editionsByWork.get(work) ?? []), edition])
  }
  const shown = new Set(published)
  return {
    folder: folders.content.slice(folders.root.length + 1).replaceAll('\\', '/'),
    editionByPath: new Map(all.map((edition) => [edition.article.path.normalize('NFC'), edition])),
    assetByPath: new Map(assets.map((asset) => [asset.path.normalize('NFC'), asset])),
    editionsByWork,
    isPublished: (edition) => shown.has(edition)
  }
}
