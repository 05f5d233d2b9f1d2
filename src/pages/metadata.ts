import type {Thing} from 'schema-dts'
import type {ShareImageView, TranslationView} from './view.ts'

/** What machines read of a page, besides its language versions. */
export interface Metadata {
  /** Address elsewhere at which the text stands first; empty when that is here. */
  readonly canonical: string
  /** What the page is about (schema.org). */
  readonly things: readonly Thing[]
  /** Type of the Open Graph protocol. */
  readonly type: 'article' | 'profile' | 'website'
  /** What links to the page are shown with. */
  readonly image: ShareImageView | null
  /** RFC 3339; empty when it was not published on a day of its own. */
  readonly published: string
  /** RFC 3339; empty when it was not changed. */
  readonly modified: string
  /** Whether a program wrote the text; empty where that is not to be told. */
  readonly disclosure: TranslationView['disclosure']
}

/** A page of which there is nothing to tell. */
export const noMetadata: Metadata = {
  canonical: '',
  things: [],
  type: 'website',
  image: null,
  published: '',
  modified: '',
  disclosure: ''
}
