import type {Root, RootContent} from 'mdast'
import type {Section} from './section.ts'

/** Cuts a text where whatever stands before is closed: behind an empty line, before what is neither indented nor a quote, a list or a footnote. */
export function sectionsOf({children}: Root, source: string): readonly Section[] {
  const firsts = children.flatMap((child, index) =>
    isCut(child, children[index - 1], source) ? [index] : []
  )
  return [0, ...firsts].map((first, index) => {
    const next = firsts[index]
    return {
      nodes: children.slice(first, next),
      start: first === 0 ? 0 : offsetOf(children[first]),
      end: next === undefined ? source.length : offsetOf(children[next])
    }
  })
}

function isCut(node: RootContent, previous: RootContent | undefined, source: string): boolean {
  const start = offsetOf(node)
  if (!previous || (previous.position?.end.offset ?? start) >= start) return false
  return source.startsWith('\n\n', start - 2) && /^(?!\[\^)[^\s\d*+>-]/.test(source.slice(start, start + 2))
}

function offsetOf(node: RootContent | undefined): number {
  return node?.position?.start.offset ?? 0
}
