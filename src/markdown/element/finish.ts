import type {Element, ElementContent} from 'hast'
import type {Message} from '../../report/message.ts'
import type {Draft} from '../draft.ts'

/** What finishing an element may need to know. */
export interface FinishContext {
  readonly draft: Draft
  /** Host of the site itself, with its port. */
  readonly siteHost: string
  readonly isHighlighted: boolean
  /** Whether images of other sites are told of. */
  readonly notesRemoteImages: boolean
  /** Reports a fault of an element. */
  readonly report: (element: Element, fault: Pick<Message, 'severity' | 'rule' | 'reason' | 'hint'>) => void
}

/** Finishes an element in place, or gives what has to stand in its place. */
export type Finish = (element: Element, context: FinishContext) => ElementContent | undefined
