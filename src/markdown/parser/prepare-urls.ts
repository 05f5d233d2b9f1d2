import {fullWidth} from '../full-width.ts'
import {characterBefore} from './character.ts'
import type {Preparation} from './preparation.ts'

/** Ends URLs before full-width punctuation, which is no part of them (`cjkAutolinks`); all but plain ones are in doubt. */
export function prepareUrls(preparation: Preparation): void {
  const {source, doubts} = preparation
  for (const {index} of source.matchAll(/https?:\/\/|www\./gi)) prepareUrl(index, preparation)
  for (const {index} of source.matchAll(/@/g))
    if (isOddAddress(source, index)) doubts.push({offset: index, kind: 'url'})
}

function prepareUrl(index: number, preparation: Preparation): void {
  const {source, fixed, doubts} = preparation
  const rest = source.slice(index, index + maximumLength)
  const isOdd = oddUrl.test(rest) || oddBefore.test(source.slice(Math.max(0, index - 1), index + 4))
  if (isOdd) doubts.push({offset: index, kind: 'url'})
  if (source.charAt(index - 1) > '\u007f') fixCharacterBefore(index, preparation)
  const [url] = ended.exec(rest) ?? []
  if (url === undefined || isOdd || /[a-z]/i.test(source.charAt(index - 1))) return
  const end = index + url.length
  if (plain.test(url) && !/\d/.test(source.charAt(index - 1)))
    fixed.set(end, {text: source.charAt(end), kind: 'space', otherKinds: [], isReplaced: true})
  else doubts.push({offset: index, kind: 'url'})
}

/** That of `cjkAutolinks` and a scheme. */
const maximumLength = 510

/** What Sätteri and remark see differently: names of hosts with `_` or beside what is not ASCII; cells of tables, addresses, references. */
const oddUrl = new RegExp(
  `^(?:https?://|www\\.)(?:[\\w.-]*(?:_|(?!${fullWidth.source})[^\\0-\\x7f])|[^\\s|@\\\\\\]]*[|@\\\\\\]]|[^\\s&]*&[\\w#]{1,32};)|^(?:https?://|www\\.)[^a-z\\d<&\\s(]`,
  'i'
)

const oddBefore = /^(?:[^\0-\x7f]www|[\]\uDC00-\uDFFF])/i

const ended = new RegExp(`^[^\\s<]*?(?=${fullWidth.source})`)

/** No punctuation that could end it, and nothing that GFM looks at more closely. */
const plain =
  /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?(?:[/?#][\w./~%?#=&+:@,;$-]*)?(?<=[a-z\d/=+#%-])$/i

/** Some URLs depend on the character before them, so no other one may stand in for it. */
function fixCharacterBefore(index: number, {source, fixed}: Preparation): void {
  const {text, offset, nativeKind} = characterBefore(source, index)
  if (nativeKind && !fixed.has(offset))
    fixed.set(offset, {text, kind: nativeKind, otherKinds: [], isReplaced: false})
}

/** Addresses behind what is not ASCII or a slash, and beside marks and other addresses. */
function isOddAddress(source: string, index: number): boolean {
  const before = source.slice(Math.max(0, index - 100), index)
  const after = source.slice(index, index + 100)
  if (/(?:^|[^\w.+-])_[\w.+-]*$/.test(before)) return true
  if (/[\w.+-]$/.test(before) && /^@[\w.-]*[_@]/.test(after)) return true
  return /^@[\w-]*\./.test(after) && /(?:[/\\]|[^\0-\x7f])[\w.+-]+$/.test(before)
}
