import type {Nodes, Root} from 'hast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {checkDepth} from '../check-depth.ts'
import {draftOf} from '../draft.ts'
import {nestTags} from '../nest-tags.ts'
import {withoutNoncharacters} from '../without-noncharacters.ts'

const parser = unified().use(rehypeRaw).freeze()

/** Parses the document's HTML, if it holds any; without, there is nothing that a second parse could change, and hardly anything with plain tags. */
export function rawHtml({hasPlugins}: {readonly hasPlugins: boolean}) {
  return (tree: Root, file: VFile): Root => {
    const hasHtml = prepare(tree)
    draftOf(file).isPlain = !hasHtml && !hasPlugins
    if (!hasHtml) return tree
    const parsed = nestTags(tree) ? tree : parser.runSync(tree, file)
    checkDepth(parsed)
    return parsed
  }
}

/** Says whether there is HTML, and takes from it the character references to noncharacters, which Markdown's own rules refuse. */
function prepare(node: Nodes): boolean {
  if (node.type === 'raw') {
    node.value = node.value.replace(/&#(?:x[\da-f]+|\d+);?/gi, withoutNoncharacter)
    return true
  }
  let hasHtml = false
  if ('children' in node) for (const child of node.children) if (prepare(child)) hasHtml = true
  return hasHtml
}

function withoutNoncharacter(reference: string): string {
  const code = /x/i.test(reference) ? parseInt(reference.slice(3), 16) : parseInt(reference.slice(2), 10)
  const isCharacter =
    code <= 0xffff && withoutNoncharacters(String.fromCharCode(code)) !== String.fromCharCode(code)
  return isCharacter ? '\uFFFD' : reference
}
