import type {CharacterKind} from './character.ts'

/** Whether a run of marks can open and close emphasis. */
export interface Flanking {
  readonly canOpen: boolean
  readonly canClose: boolean
}

/** A kind of marks, and what stands around a run of them. */
export interface Run<Side> {
  readonly mark: string
  readonly before: Side
  readonly after: Side
}

/** What Sätteri looks at. */
export interface NativeSide {
  readonly kind: CharacterKind
  /** Whether it is a mark itself. */
  readonly isMark: boolean
}

/** Gives the flanking of a run for Sätteri: that of CommonMark, 6.2, with micromark's exception for `*` beside other marks. */
export function nativeFlanking({mark, before, after}: Run<NativeSide>): Flanking {
  const isLeft = after.kind !== 'space' && (after.kind !== 'punctuation' || before.kind !== 'letter')
  const isRight = before.kind !== 'space' && (before.kind !== 'punctuation' || after.kind !== 'letter')
  if (mark === '*') return {canOpen: isLeft || after.isMark, canClose: isRight || before.isMark}
  if (mark === '~') return {canOpen: isLeft, canClose: isRight}
  return {
    canOpen: isLeft && (!isRight || before.kind === 'punctuation'),
    canClose: isRight && (!isLeft || after.kind === 'punctuation')
  }
}
