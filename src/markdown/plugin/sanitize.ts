import type {Root} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import type {VFile} from 'vfile'
import {draftOf} from '../draft.ts'
import {sanitizeSchema} from './sanitize-schema.ts'

const clean = rehypeSanitize(sanitizeSchema)

/** Removes what may do harm from a tree that holds more than Markdown's own elements; there is nothing of that kind in any other. */
export function sanitize() {
  return (tree: Root, file: VFile): Root => (draftOf(file).isPlain ? tree : clean(tree))
}
