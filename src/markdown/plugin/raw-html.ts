import type {Nodes, Root} from 'hast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {checkDepth} from '../check-depth.ts'
import {withoutNoncharacters} from '../without-noncharacters.ts'

const parser = unified().use(rehypeRaw).freeze()

/** Parses the document's HTML, if it holds any; without, there is nothing that a second parse could change. */
export function rawHtml() {
  return (tree: Root, file: VFile): Root => {
    if (!prepare(tree)) return tree
    const parsed = parser.runSync(tree, file)
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
  return 'children' in node && node.children.map(prepare).includes(true)
}

function withoutNoncharacter(reference: string): string {
  const code = /x/i.test(reference) ? parseInt(reference.slice(3), 16) : parseInt(reference.slice(2), 10)
  const isCharacter =
    code <= 0xffff && withoutNoncharacters(String.fromCharCode(code)) !== String.fromCharCode(code)
  return isCharacter ? '\uFFFD' : reference
}
