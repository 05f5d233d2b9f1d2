import type {AlignedBlock, Alignment, Pair} from '../alignment/alignment.ts'
import {htmlTree} from './html-tree.ts'
import {joinedUnits} from './joined-units.ts'
import type {Unit} from './units.ts'
import {unitsOf} from './units.ts'
import {unitsByBlock} from './units-by-block.ts'
import {withIdPrefix} from './with-id-prefix.ts'

/** One of two texts: its blocks, and its HTML in which those are marked by `data-block`. */
export interface Side {
  readonly blocks: readonly AlignedBlock[]
  readonly html: string
  /** Blocks by which the two are apart since one of them changed, by index. */
  readonly stale: readonly number[]
}

/** Blocks of one text beside those of the other, as HTML; a side without a partner is empty. */
export interface ParallelRow {
  readonly translation: string
  readonly original: string
  /** The ids of a heading and of its partner; empty for what is no heading or has no partner. */
  readonly headings: {readonly translation: string; readonly original: string}
  /** How sure it is that the two belong together, from 0 to 1. */
  readonly confidence: number
  /** Whether the translation is behind the original here. */
  readonly isStale: boolean
}

/** Two texts side by side. */
export interface ParallelText {
  readonly rows: readonly ParallelRow[]
  /** Their footnotes, after all the rest. */
  readonly notes: readonly ParallelRow[]
  /** The titles of the footnotes; empty where there are none. */
  readonly notesTitle: Pick<ParallelRow, 'translation' | 'original'>
  /** The notes of the translator, which have no partners. */
  readonly translatorNotes: string
}

/** Puts a translation beside its original, block by block, as they are aligned; every id of the original gets a prefix. */
export function parallelText(translation: Side, original: Side, {pairs}: Alignment): ParallelText {
  const prefix = prefixFor(translation.html)
  const left = unitsIn(translation, '')
  const right = unitsIn(original, prefix)
  const rows = pairs.map((pair) => rowOf(pair, left, right)).filter(isShown)
  return {
    rows: rows.filter(({part}) => part === 'text').map(toRow),
    notes: rows.filter(({part}) => part !== 'text').map(toRow),
    notesTitle: {translation: left.notesTitle, original: right.notesTitle},
    translatorNotes: left.translatorNotes + right.translatorNotes
  }
}

/** No id of the translation begins with it. */
function prefixFor(html: string): string {
  let prefix = 'original-'
  while (html.includes(` id="${prefix}`)) prefix = `x-${prefix}`
  return prefix
}

interface SideUnits {
  readonly byBlock: ReadonlyMap<number, readonly Unit[]>
  readonly stale: ReadonlySet<number>
  readonly notesTitle: string
  readonly translatorNotes: string
}

function unitsIn({html, blocks, stale}: Side, prefix: string): SideUnits {
  const tree = htmlTree(html)
  const units = [...unitsOf(prefix === '' ? tree : withIdPrefix(tree, prefix))]
  const isTitle = ({part, block}: Unit): boolean => part === 'footnotes' && block === null
  return {
    byBlock: unitsByBlock(
      units.filter((unit) => unit.part !== 'translator-notes' && !isTitle(unit)),
      blocks.length
    ),
    stale: new Set(stale),
    notesTitle: joinedUnits(units.filter(isTitle)),
    translatorNotes: joinedUnits(units.filter(({part}) => part === 'translator-notes'))
  }
}

interface Row extends ParallelRow {
  readonly part: Unit['part']
}

function rowOf({translation, original, confidence}: Pair, left: SideUnits, right: SideUnits): Row {
  const here = unitsAt(translation, left)
  const there = unitsAt(original, right)
  const row = {translation: joinedUnits(here), original: joinedUnits(there)}
  const ids = {translation: headingId(row.translation), original: headingId(row.original)}
  const hasBoth = ids.translation !== '' && ids.original !== ''
  const headings = hasBoth ? ids : {translation: '', original: ''}
  const isStale =
    translation.some((block) => left.stale.has(block)) || original.some((block) => right.stale.has(block))
  return {...row, headings, confidence, isStale, part: (here[0] ?? there[0])?.part ?? 'text'}
}

function unitsAt(blocks: readonly number[], {byBlock}: SideUnits): readonly Unit[] {
  return blocks.flatMap((block) => byBlock.get(block) ?? [])
}

function headingId(html: string): string {
  return /^<h[2-6][^>]* id="([^"]*)"/.exec(html)?.[1] ?? ''
}

function isShown({translation, original}: Row): boolean {
  return translation !== '' || original !== ''
}

function toRow(row: Row): ParallelRow {
  const {part: _, ...rest} = row
  return rest
}
