import type {Nodes, Parents, Root, Text} from 'mdast'
import type {VFile} from 'vfile'
import {eachNode} from '../each-node.ts'

/** Han, kana, bopomofo, Yi, their punctuation and full-width forms; Hangul is written with spaces. */
const wide =
  /[\u2E80-\u2FFF\u3000-\u312F\u3190-\u31FF\u3220-\u325F\u3280-\u4DBF\u4E00-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF9F\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFF}]/u

/** Punctuation that is wide in Chinese and Japanese, narrow elsewhere. */
const ambiguous = /[\u00B7\u2013-\u2016\u2018\u2019\u201C\u201D\u2022\u2025\u2026\u203B]/

/** Removes soft line breaks between characters that are written without spaces (CSS Text 4, segment break transformation). */
export function cjkSoftBreaks() {
  return (tree: Root, file: VFile): void => {
    if (!wide.test(String(file.value))) return
    const isWideScript = /^(?:zh|ja|ii)\b/i.test(file.data.lang ?? '')
    eachNode(tree, (node) => {
      const isText = node.type === 'paragraph' || node.type === 'heading'
      if (isText && isBroken(node)) joinLines(leavesOf(node), isWideScript)
    })
  }
}

/** Says whether a text is on several lines; what was made rather than written may be. */
function isBroken({position}: Nodes): boolean {
  return position === undefined || position.start.line !== position.end.line
}

interface Leaf {
  readonly value: string
  /** Null for what is not text, but stands in its way. */
  readonly node: Text | null
}

/** Footnote references and HTML tags are looked through, ruby annotations too. */
function leavesOf(parent: Parents): readonly Leaf[] {
  const leaves: Leaf[] = []
  let isInAnnotation = false
  const collect = (node: Nodes): void => {
    if (node.type === 'html') {
      if (/^<\/?r[tp]\b/i.test(node.value)) isInAnnotation = !node.value.startsWith('</')
      if (/^<(?:br|img|wbr)\b/i.test(node.value)) leaves.push({value: ' ', node: null})
    } else if ('children' in node) node.children.forEach(collect)
    else if (isInAnnotation || node.type === 'footnoteReference') return
    else if (node.type === 'text') leaves.push({value: node.value, node})
    else leaves.push({value: node.type === 'inlineCode' ? node.value : ' ', node: null})
  }
  parent.children.forEach(collect)
  return leaves
}

function joinLines(leaves: readonly Leaf[], isWideScript: boolean): void {
  const text = leaves.map(({value}) => value).join('')
  if (!text.includes('\n')) return
  let start = 0
  for (const {value, node} of leaves) {
    const leafStart = start
    if (node)
      node.value = value.replace(/\n/g, (line, index: number) =>
        isJoin(text, leafStart + index, isWideScript) ? '' : line
      )
    start += value.length
  }
}

function isJoin(text: string, index: number, isWideScript: boolean): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? ''
  const after = String.fromCodePoint(text.codePointAt(index + 1) ?? 0)
  if (wide.test(before)) return wide.test(after) || (isWideScript && ambiguous.test(after))
  return isWideScript && ambiguous.test(before) && wide.test(after)
}
