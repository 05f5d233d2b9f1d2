import type {Character} from './character.ts'
import {cjkFlanking} from './cjk-flanking.ts'
import type {Run} from './native-flanking.ts'
import {nativeFlanking} from './native-flanking.ts'

/** Says whether a run of `*` beside `_` or `~`, which could close or open for Sätteri alone, has nothing to close or open. */
export function isHarmless(run: Run<Character>, source: string): boolean {
  const {mark, before, after} = run
  if (mark !== '*' || !before.nativeKind || !after.nativeKind || !/^[!-}\s]*$/.test(before.text + after.text))
    return false
  const native = nativeFlanking({
    mark,
    before: {kind: before.nativeKind, isMark: isMark(before)},
    after: {kind: after.nativeKind, isMark: isMark(after)}
  })
  const wanted = cjkFlanking(run)
  if (native.canOpen === wanted.canOpen) return !wanted.canClose && isOutermost(run, source, 0)
  return native.canClose === wanted.canClose && !wanted.canOpen && isOutermost(run, source, -1)
}

function isMark({text}: Character): boolean {
  return /[*_~]/.test(text)
}

/** Says whether a run is the first (0) or last (-1) one in a block of runs of one length; longer ones may be used up by halves. */
function isOutermost({before, after}: Run<Character>, source: string, place: 0 | -1): boolean {
  const start = before.offset + before.text.length
  const above = source.slice(Math.max(0, start - maximumLength), start)
  const below = source.slice(start, start + maximumLength)
  if (![above, below].every(isWhole)) return false
  const block = above.slice(above.lastIndexOf('\n\n') + 1) + below.split('\n\n', 1).join('')
  const runs = [...block.matchAll(/\*+/g)]
  const length = after.offset - start
  if (length > 2 || runs.some(([marks]) => marks.length !== length)) return false
  return runs.at(place)?.index === above.length - above.lastIndexOf('\n\n') - 1
}

const maximumLength = 5000

/** Says whether a part of the source goes up to an empty line, or the end. */
function isWhole(part: string): boolean {
  return part.length < maximumLength || part.includes('\n\n')
}
