import type {Root, Text} from 'mdast'
import type {VFile} from 'vfile'
import type {Message} from '../../report/message.ts'
import {draftOf} from '../draft.ts'
import {eachNode} from '../each-node.ts'

/** Marks that stayed text, though they were hardly meant so; each is reported once per text. */
const strays = [
  {
    mark: /(?<!\\)\*\*(?=\S)|(?<=[^\s\\])\*\*|(?<!\\)\*\*(?=\s[^*]*\*\*)/g,
    severity: 'note',
    rule: 'markdown/stray-emphasis',
    reason: () => 'Unexpected `**`, which is shown as it is',
    hint: 'Close the emphasis, without spaces inside of its marks, or write `\\*\\*` if it is meant so'
  },
  {
    mark: /(?<![\\!])\[\^[^\s[\]^]+\](?!\()/g,
    severity: 'warning',
    rule: 'markdown/undefined-reference',
    reason: (mark: string) => `Unexpected reference \`${mark}\`, expected a footnote of that name`,
    hint: 'Write `[^name]: text` on a line of its own'
  }
] as const satisfies readonly Stray[]

interface Stray extends Pick<Message, 'severity' | 'rule' | 'hint'> {
  readonly mark: RegExp
  readonly reason: (mark: string) => string
}

/** Reports emphasis marks and footnote references that were not understood as such. */
export function strayMarks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value)
    const {messages} = draftOf(file)
    if (!/\*\*|\[\^/.test(source)) return
    eachNode(tree, (node) => {
      if (node.type !== 'text' || !/\*\*|\[\^/.test(node.value)) return
      for (const stray of strays) messages.push(...reports(node, stray, {source, path: file.path}))
    })
  }
}

/** The source is looked at, not the text, as only there an escaped mark differs from a stray one. */
function reports(
  {position}: Text,
  {mark, reason, severity, rule, hint}: Stray,
  {source, path}: {source: string; path: string}
): Message[] {
  if (position?.start.offset === undefined) return []
  const written = source.slice(position.start.offset, position.end.offset)
  const match = written.matchAll(mark).next().value
  if (!match) return []
  const lines = written.slice(0, match.index).split('\n')
  const line = position.start.line + lines.length - 1
  const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? position.start.column : 1)
  const place = {line, column, endLine: line, endColumn: column + match[0].length}
  return [{path, place, severity, rule, reason: reason(match[0]), hint}]
}
