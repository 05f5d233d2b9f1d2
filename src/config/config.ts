import type {ImageSettings} from './image-settings.ts'
import type {Language} from './language.ts'

/** Weights of the evidence for related articles; 0 switches a kind off. */
export interface RelatedWeights {
  readonly tags: number
  readonly text: number
  readonly outlet: number
  readonly author: number
  readonly series: number
  readonly time: number
}

/** How the images that links to articles are shown with are made. */
export interface ShareImageSettings {
  /** Font files of the site's own, absolute, by script (ISO 15924). */
  readonly fonts: Readonly<Record<string, readonly string[]>>
  /** CSS colour of the band and of the outlet's name. */
  readonly color: string
}

/** Folders of the site, absolute. */
export interface Folders {
  readonly root: string
  readonly content: string
  /** Where data files may be, the later over the earlier. */
  readonly data: readonly string[]
  /** Templates, the later over the earlier. */
  readonly templates: readonly string[]
  readonly out: string
  /** Files of ours between builds. */
  readonly state: string
}

/** The configuration as the program uses it: every field decided. */
export interface Config {
  readonly folders: Folders
  readonly title: string
  readonly description: string
  /** Scheme, host and port of the published site, without a path. */
  readonly origin: string
  /** Path below which the site is published; begins and ends with `/`. */
  readonly basePath: string
  readonly language: string
  /** Empty when the languages are those found in the content. */
  readonly languages: readonly Language[]
  readonly originals: 'page' | 'parallel' | 'private'
  readonly publisher: {readonly name: string; readonly url: string; readonly logo: string}
  readonly pageSize: number
  readonly timeZone: string
  readonly slugs: 'unicode' | 'ascii'
  readonly related: {readonly limit: number; readonly weights: RelatedWeights}
  readonly feeds: {readonly limit: number; readonly content: 'full' | 'summary'}
  /** Null to leave images as they are. */
  readonly images: ImageSettings | null
  /** Null to make no share images. */
  readonly shareImages: ShareImageSettings | null
  readonly markdown: {
    readonly parser: 'auto' | 'remark'
    readonly remarkPlugins: readonly unknown[]
    readonly rehypePlugins: readonly unknown[]
    readonly highlight: boolean
  }
  readonly theme: Readonly<Record<string, unknown>>
  readonly withDrafts: boolean
  readonly withFuture: boolean
  /** Moment of the build, milliseconds since 1970: what is dated later is not published yet. */
  readonly now: number
}
