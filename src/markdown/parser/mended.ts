import type {Root} from 'mdast'
import {definitionsIn} from './definitions-in.ts'
import {reread} from './reread.ts'
import type {Section} from './section.ts'
import {sectionsOf} from './sections-of.ts'

/** Gives a tree with those sections read by the reference that it could read otherwise; nothing where that is hardly less than the whole text. */
export function mended(tree: Root, source: string, isSure: (section: Section) => boolean): Root | undefined {
  const parts = partsOf(sectionsOf(tree, source), isSure)
  if (parts.length === 1 || parts.length > maximumCount) return undefined
  const text = {source, definitions: definitionsIn(tree, source)}
  const nodes = parts.map((part) => (part.isSure ? part.nodes : reread(part, text)))
  const known = nodes.filter((list) => list !== undefined)
  return known.length === nodes.length ? {...tree, children: known.flat()} : undefined
}

/** Each part in doubt is read together with all definitions, so there must not be too many. */
const maximumCount = 100

interface Part extends Section {
  readonly isSure: boolean
}

/** Joins neighbouring sections that are alike. */
function partsOf(sections: readonly Section[], isSure: (section: Section) => boolean): readonly Part[] {
  const parts: Part[] = []
  for (const section of sections) {
    const part = {...section, isSure: isSure(section)}
    const last = parts.at(-1)
    if (last?.isSure !== part.isSure) parts.push(part)
    else parts[parts.length - 1] = {...last, nodes: [...last.nodes, ...part.nodes], end: part.end}
  }
  return parts
}
