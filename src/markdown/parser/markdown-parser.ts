import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {nativeTree} from './native-tree.ts'
import {referenceTree} from './reference-tree.ts'

/** What reads Markdown: the fast parser wherever its tree is that of the reference, or always the reference. */
export type ParserChoice = 'auto' | 'remark'

/** Sets the parser of a processor; syntax that other plugins add is known to the reference alone. */
export const markdownParser: Plugin<[{readonly parser: ParserChoice}], string, Root> = function ({parser}) {
  const data = this.data()
  const isNative = () => parser === 'auto' && !data.micromarkExtensions && !data.fromMarkdownExtensions
  this.parser = (source) => (isNative() ? nativeTree(source) : undefined) ?? referenceTree(source, data)
}
