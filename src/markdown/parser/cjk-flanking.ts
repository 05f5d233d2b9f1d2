import type {Character} from './character.ts'
import type {Flanking, Run} from './native-flanking.ts'

/** Gives the flanking of a run for the reference: that of `remark-cjk-friendly` and its strikethrough. */
export function cjkFlanking({mark, before, after}: Run<Character>): Flanking {
  const isTildeBefore = mark !== '~' && before.text === '~'
  const isTildeAfter = mark !== '~' && after.text === '~'
  const canOpen = isTildeAfter || isFlanking({before, after})
  const canClose = isTildeBefore || isFlanking({before: after, after: before})
  if (mark !== '_') return {canOpen, canClose}
  return {
    canOpen: canOpen && (before.kind !== 'letter' || !canClose),
    canClose: canClose && (after.kind !== 'letter' || !canOpen)
  }
}

/** A run may be beside punctuation when what is on its other side is Chinese, Japanese or Korean. */
function isFlanking({before, after}: {readonly before: Character; readonly after: Character}): boolean {
  if (!isApart(after)) return true
  return after.kind === 'punctuation' && (isApart(before) || before.isCjk)
}

function isApart({kind, isCjk}: Character): boolean {
  return kind === 'space' || (kind === 'punctuation' && !isCjk)
}
