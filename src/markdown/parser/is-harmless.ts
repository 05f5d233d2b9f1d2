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
  if ((wanted.canOpen && !native.canOpen) || (wanted.canClose && !native.canClose)) return false
  return isAlone(run, source, native.canClose === wanted.canClose ? 'last' : 'first')
}

function isMark({text}: Character): boolean {
  return /[*_~]/.test(text)
}

/** Among runs of one length the outermost has nothing on its outer side; a longer one may be used up by halves. */
function isAlone({before, after}: Run<Character>, source: string, place: 'first' | 'last'): boolean {
  const start = before.offset + before.text.length
  const chunkStart = source.lastIndexOf('\n\n', start) + 1
  const chunkEnd = source.indexOf('\n\n', start)
  const chunk = source.slice(chunkStart, chunkEnd === -1 ? source.length : chunkEnd)
  const runs = [...chunk.matchAll(/\*+/g)]
  const length = after.offset - start
  if (length > 2 || runs.some(([marks]) => marks.length !== length)) return false
  return runs.at(place === 'first' ? 0 : -1)?.index === start - chunkStart
}
