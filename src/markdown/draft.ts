import type {VFile} from 'vfile'
import type {Message} from '../report/message.ts'
import type {Block, Heading, Link} from './document.ts'

/** What the plugins find out about one document on their way through it. */
export interface Draft {
  readonly blocks: Block[]
  readonly outline: Heading[]
  readonly ids: string[]
  readonly links: Link[]
  readonly messages: Message[]
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
  return (file.data.draft ??= {blocks: [], outline: [], ids: [], links: [], messages: [], isPlain: true})
}
