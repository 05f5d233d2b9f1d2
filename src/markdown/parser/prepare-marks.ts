import type {Character} from './character.ts'
import {characterAt, characterBefore} from './character.ts'
import {cjkFlanking} from './cjk-flanking.ts'
import {isHarmless} from './is-harmless.ts'
import type {Flanking, NativeSide, Run} from './native-flanking.ts'
import {nativeFlanking} from './native-flanking.ts'
import type {Preparation} from './preparation.ts'

/** Has marks of emphasis beside Chinese, Japanese and Korean seen as the reference sees them, by other characters beside them. */
export function prepareMarks(preparation: Preparation): void {
  const {source, doubts} = preparation
  for (const {index, 0: marks} of source.matchAll(/\\[\s\S]|\*+|_+|~+/g)) {
    const mark = marks.charAt(0)
    if (mark === '\\' || (mark === '~' && marks.length !== 2)) continue
    const end = index + marks.length
    if (isPlain(source.charCodeAt(index - 1)) && isPlain(source.charCodeAt(end))) continue
    const run = {mark, before: characterBefore(source, index), after: characterAt(source, end)}
    if (isOdd(run, source) || !(fit(run, preparation) || isHarmless(run, source)))
      doubts.push({offset: index, kind: 'marks'})
  }
}

/** ASCII but for marks, and for `>` and `:`, behind which the text of a block may begin. */
function isPlain(code: number): boolean {
  return !(code >= 0x80) && code !== 0x2a && code !== 0x3a && code !== 0x3e && code !== 0x5f && code !== 0x7e
}

/** Beside variation selectors, and straight behind the sign of a quote or a footnote, the reference looks further. */
function isOdd({before, after}: Run<Character>, source: string): boolean {
  if (/[\uFE00-\uFE0E\u{E0100}-\u{E01EF}]/u.test(before.text + after.text)) return true
  if (before.text !== '>' && before.text !== ':') return false
  const above = source.slice(Math.max(0, before.offset - maximumLength), before.offset + 1)
  const line = above.slice(above.lastIndexOf('\n') + 1)
  return line.length > maximumLength || /^(?:[ \t>*+-]|\d+[.)])*>$|\[\^[^\]]*\]:$/.test(line)
}

const maximumLength = 1000

/** Finds characters beside the run with which Sätteri sees what is wanted; those it has are best. */
function fit(run: Run<Character>, {fixed}: Preparation): boolean {
  const wanted = cjkFlanking(run)
  for (const before of sidesOf(run.before, fixed)) {
    const [after, ...others] = sidesOf(run.after, fixed).filter((side) =>
      isSame(nativeFlanking({mark: run.mark, before, after: side}), wanted)
    )
    if (!after) continue
    fix(run.before, [before], fixed)
    fix(run.after, [after, ...others], fixed)
    return true
  }
  return false
}

/** What Sätteri may be made to see in place of a character: ASCII must stay as it is, and so must what another run needs. */
function sidesOf({text, offset, nativeKind}: Character, fixed: Preparation['fixed']): readonly NativeSide[] {
  const known = text === '' ? undefined : fixed.get(offset)
  if (known) return [known.kind, ...known.otherKinds].map((kind) => ({kind, isMark: false}))
  const own: readonly NativeSide[] = nativeKind ? [{kind: nativeKind, isMark: /[*_~]/.test(text)}] : []
  return text < '\u0080'
    ? own
    : [...own, {kind: 'letter', isMark: false}, {kind: 'punctuation', isMark: false}]
}

function isSame(left: Flanking, right: Flanking): boolean {
  return left.canOpen === right.canOpen && left.canClose === right.canClose
}

function fix(
  {text, offset, nativeKind}: Character,
  sides: readonly NativeSide[],
  fixed: Preparation['fixed']
): void {
  const [kind, ...otherKinds] = sides.map((side) => side.kind)
  if (kind && text >= '\u0080') fixed.set(offset, {text, kind, otherKinds, isReplaced: kind !== nativeKind})
}
