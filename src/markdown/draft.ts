import type {BlockContent, DefinitionContent} from 'mdast'
import type {VFile} from 'vfile'
import type {Message} from '../report/message.ts'
import type {Block, Heading, Link} from './document.ts'

/** A note of the translator. */
export interface TranslatorNote {
  /** Its name as a footnote; empty for one that stands in the text. */
  readonly name: string
  readonly children: readonly (BlockContent | DefinitionContent)[]
  /** How many references lead to it. */
  readonly uses: number
}

/** What the plugins find out about one document on their way through it. */
export interface Draft {
  readonly blocks: Block[]
  readonly outline: Heading[]
  readonly ids: string[]
  readonly links: Link[]
  readonly messages: Message[]
  /** The notes of the translator, in the order of their first use. */
  readonly translatorNotes: TranslatorNote[]
  /** Indexes of blocks by the offset at which they begin in the file. */
  readonly blockByOffset: Map<number, number>
  /** Indexes of the first blocks of list items by the offset at which the items begin: a short item has no paragraph of its own. */
  readonly blockByItem: Map<number, number>
  /** Whether the tree holds Markdown's own elements alone, with links that are kept: no HTML of the author, and nothing of plugins. */
  isPlain: boolean
}

declare module 'vfile' {
  interface DataMap {
    draft: Draft
    /** BCP 47 tag of the text. */
    lang: string
  }
}

/** Gives the draft of a file; every plugin of a run gets the same one. */
export function draftOf(file: VFile): Draft {
  return (file.data.draft ??= {
    blocks: [],
    outline: [],
    ids: [],
    links: [],
    messages: [],
    isPlain: true,
    translatorNotes: [],
    blockByOffset: new Map(),
    blockByItem: new Map()
  })
}
