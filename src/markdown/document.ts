import type {Message, Place} from '../report/message.ts'

/** What only the finished site can fill in. */
export type Slot =
  /** A relative link: the address of what it leads to, escaped for an attribute. */
  | {readonly kind: 'href'; readonly link: number}
  /** A relative image as a whole: its element, which may need another one round it. */
  | ImageSlot
  /** What stands after a relative image that is a block of its own: who made it. */
  | {readonly kind: 'credit'; readonly link: number}
  /** A text of the interface, in the document's language, escaped for where it stands. */
  | {
      readonly kind: 'label'
      readonly key: LabelKey
      readonly number: string
    }
  /** Who translated the text, after a dash; nothing when nobody did. */
  | {readonly kind: 'signature'}

/** Texts of the interface that stand in a document. */
export type LabelKey =
  'article.footnotes' | 'article.backToReference' | 'article.translatorNotes' | 'article.translatorNote'

/** The place of a relative image. */
export interface ImageSlot {
  readonly kind: 'image'
  readonly link: number
  /** As HTML, each with a space before it; all but its source. */
  readonly attributes: string
  /** Whether the author gave its size. */
  readonly isSized: boolean
}

/** HTML with holes: `strings[0] + fill(slots[0]) + strings[1] + …`; there is one string more than slots. */
export interface HtmlTemplate {
  readonly strings: readonly string[]
  readonly slots: readonly Slot[]
  /** Where the elements of blocks are, in the order of the HTML. */
  readonly marks: readonly BlockMark[]
}

/** Where an element that shows a block has its attributes. */
export interface BlockMark {
  /** Index of the block. */
  readonly block: number
  /** Offset in the HTML, in which each slot is one character. */
  readonly at: number
}

/** A heading of the text. */
export interface Heading {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/** A link to another page or to an id in the same one (`#id`, as it is in the HTML), or an image. */
export interface Link {
  readonly kind: 'link' | 'image'
  /** As written, fragment included; letters beyond ASCII are letters, other percent-encoding stays. */
  readonly target: string
  /** Null when it stands in raw HTML without a known place. */
  readonly place: Place | null
}

/** What a block of the text is. */
export type BlockType =
  'heading' | 'paragraph' | 'list-item' | 'quote' | 'code' | 'table-row' | 'image' | 'html' | 'footnote'

/** What the text of a block leads to and shows, which a translation keeps as it is. */
export interface BlockReferences {
  /** Targets of its links, as written. */
  readonly links: readonly string[]
  /** Addresses of its images, as written. */
  readonly images: readonly string[]
  /** Its inline code. */
  readonly code: readonly string[]
  /** The id that the author gave to a block and its partner by `<!-- = id -->`; empty for most. */
  readonly pin: string
}

/** One block of the text, in reading order. */
export interface Block extends BlockReferences {
  readonly type: BlockType
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number
  readonly text: string
  readonly place: Place
}

/** How often a word stem stands in the title and in the text. */
export interface Term {
  readonly stem: string
  /** The word as it is written most often. */
  readonly word: string
  readonly weight: number
}

/** One article rendered; depends on its own file and the Markdown options alone. */
export interface Document {
  /** Digest of the file's text and of the HTML it gave, whatever the plugins. */
  readonly digest: string
  readonly html: HtmlTemplate
  readonly outline: readonly Heading[]
  /** Every id in the HTML, in order. */
  readonly ids: readonly string[]
  /** The text without markup, blocks apart by blank lines. */
  readonly text: string
  readonly firstParagraph: string
  /** Words of spaced scripts and characters of Han and kana. */
  readonly words: number
  /** Reading time, at least 1. */
  readonly minutes: number
  readonly links: readonly Link[]
  readonly blocks: readonly Block[]
  /** The heaviest terms, for related articles. */
  readonly terms: readonly Term[]
  readonly messages: readonly Message[]
}
