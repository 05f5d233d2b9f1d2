import type {Message} from '../../report/message.ts'
import type {Reason} from '../../site/reasons.ts'
import type {EvidenceKind} from '../../site/evidence.ts'

/** What is known of one page, or other file of the site. */
export interface Explanation {
  /** What was asked for, as it was written. */
  readonly subject: string
  /** Where it is below the site's base; empty for what has no place on the site. */
  readonly address: string
  /** Its file, relative to the site's root; empty likewise. */
  readonly output: string
  readonly isOnSite: boolean
  /** Why it is not on the site, one reason each; empty when it is. */
  readonly absence: readonly Absence[]
  /** What makes such a page; empty when nothing does. */
  readonly rule: string
  /** Files of the content that it comes from, the first one foremost. */
  readonly sources: readonly string[]
  /** Data files with the keys that it takes from each. */
  readonly data: readonly DataUse[]
  /** Templates, that of the page first; those of the default theme as `dragoman:templates/…`. */
  readonly templates: readonly string[]
  /** For the parts of an article that can come from several places, where each comes from. */
  readonly parts: readonly PartOrigin[]
  readonly fate: Fate
  /** Addresses of other pages from the same file. */
  readonly others: readonly string[]
  readonly related: readonly RelatedExplanation[]
  /** What is wrong with what it is made from. */
  readonly messages: readonly Message[]
}

/** A reason why a page is not on the site, and what to do about it. */
export interface Absence {
  /** Permanent name, such as `draft`. */
  readonly kind:
    'draft' | 'future' | 'original' | 'errors' | 'hidden' | 'not-content' | 'elsewhere' | 'unknown'
  readonly reason: string
  readonly hint: string
}

/** Where a part of an article comes from. */
export interface PartOrigin {
  readonly part: string
  readonly from: string
}

/** Records that a page takes from a data file. */
export interface DataUse {
  readonly path: string
  readonly keys: readonly string[]
}

/** What the next build does with a file of the site, and why, as far as the last build left anything to tell by. */
export interface Fate {
  readonly next: 'kept' | 'written' | 'removed' | 'none'
  readonly reasons: readonly string[]
  /** When the file was written, milliseconds since 1970; null when it is not there. */
  readonly written: number | null
  /** Whether the last build wrote it, and did not keep it; null when that is not known. */
  readonly isOfLastBuild: boolean | null
  /** Why the last build wrote it; empty when it kept it, or when that is not known. */
  readonly past: readonly string[]
}

/** Why an article is in a list of related ones. */
export interface RelatedExplanation {
  readonly path: string
  readonly address: string
  readonly title: string
  readonly reasons: readonly Reason[]
  /** Sum of the parts. */
  readonly score: number
  readonly parts: Readonly<Record<EvidenceKind | 'time', number>>
}
