import type {AlignedBlock} from '../editions/alignment/alignment.ts'
import type {Block, BlockMark, Document} from '../markdown/document.ts'
import type {BodyView} from '../pages/view.ts'
import type {Message} from '../report/message.ts'
import type {DocumentDetails, DocumentFacts, Entry} from '../site/entry.ts'
import {hasMarks} from './has-marks.ts'
import type {PackEntry, PackReader, PackRecord} from './pack.ts'

/** What the store tells of a document without its body. */
export interface Facts {
  readonly entry: Entry
  readonly messages: readonly Message[]
}

/** HTML never holds a null character (HTML standard, 13.2.5): it stands for the slots; JSON neither: it parts the facts from the details. */
const separator = '\u0000'

/** Gives a document as the store holds it. */
export function toRecord(
  {article, document, face, record}: Entry,
  messages: readonly Message[],
  {html: {strings, marks}, blocks}: Pick<Document, 'html' | 'blocks'>
): PackRecord {
  const {details, ...facts} = document
  const head = {article, face, record, document: facts, messages} satisfies WrittenFacts
  return {
    facts: Buffer.from(JSON.stringify(head) + separator + JSON.stringify(details())),
    body: Buffer.from(strings.join(separator)),
    blocks: Buffer.from(JSON.stringify(toBlocks(marks, blocks)))
  }
}

/** The blocks of a document, and where they are in its body. */
export interface DocumentBlocks {
  readonly marks: readonly BlockMark[]
  readonly blocks: readonly AlignedBlock[]
  /** Where each stands in its file, which is of no account to its partners. */
  readonly places: readonly (readonly [line: number, column: number, endLine: number, endColumn: number])[]
}

function toBlocks(marks: readonly BlockMark[], blocks: readonly Block[]): DocumentBlocks {
  return {
    marks,
    blocks: blocks.map(withoutPlace),
    places: blocks.map(({place: {line, column, endLine, endColumn}}) => [line, column, endLine, endColumn])
  }
}

function withoutPlace(block: Block): AlignedBlock {
  const {place: _, ...rest} = block
  return rest
}

/** Gives the blocks of a document with their places. */
export function placedBlocks({blocks, places}: DocumentBlocks): readonly Block[] {
  return blocks.map((block, index) => {
    const [line, column, endLine, endColumn] = places[index] ?? [1, 1, 1, 1]
    return {...block, place: {line, column, endLine, endColumn}}
  })
}

interface WrittenFacts extends Pick<Entry, 'article' | 'face' | 'record'> {
  readonly document: Omit<DocumentFacts, 'details'>
  readonly messages: readonly Message[]
}

/** Reads the facts of a document; what the store gives was checked to be what was written. */
export function toFacts(bytes: Uint8Array): Facts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.indexOf(0)
  const {messages, document, ...entry}: WrittenFacts = JSON.parse(buffer.toString('utf8', 0, end))
  return {entry: {...entry, document: {...document, details: detailsIn(buffer.subarray(end + 1))}}, messages}
}

/** Details are read anew each time: together they would take more memory than all else that is known of the documents. */
function detailsIn(part: Buffer): () => DocumentDetails {
  const bytes = Buffer.from(part)
  return () => JSON.parse(bytes.toString())
}

/** Reads the blocks of a document; null when they are not as they were written. */
export function readBlocks(reader: PackReader, place: PackEntry): DocumentBlocks | null {
  const bytes = reader.blocks(place)
  return bytes && JSON.parse(bytes.toString())
}

/** Gives the HTML of a document's text, its slots filled, its blocks marked where that is asked for. */
export function bodyHtml(reader: PackReader, places: ReadonlyMap<string, PackEntry>, view: BodyView): string {
  const place = expected(places.get(view.document), view)
  const marks = hasMarks(view) ? expected(readBlocks(reader, place), view).marks : []
  return filledHtml(expected(reader.body(place), view), marks, view)
}

/** The HTML of a text whose blocks are marked, and those blocks. */
export interface MarkedText {
  readonly html: string
  readonly blocks: readonly AlignedBlock[]
}

/** Gives the HTML of a document's text as {@link bodyHtml} does, and its blocks, which are read but once for both. */
export function markedText(
  reader: PackReader,
  places: ReadonlyMap<string, PackEntry>,
  view: BodyView
): MarkedText {
  const place = expected(places.get(view.document), view)
  const {marks, blocks} = expected(readBlocks(reader, place), view)
  return {html: filledHtml(expected(reader.body(place), view), marks, view), blocks}
}

function expected<T>(found: T | null | undefined, {document}: BodyView): T {
  if (found === null || found === undefined) throw new Error(`Expected the document ${document} in the store`)
  return found
}

function filledHtml(body: Buffer, marks: readonly BlockMark[], view: BodyView): string {
  const strings = marked(body.toString(), marks, view).split(separator)
  return strings.length === 1
    ? (strings[0] ?? '')
    : strings.map((text, index) => text + (view.fills[index] ?? '')).join('')
}

function marked(
  body: string,
  marks: readonly BlockMark[],
  {isMarked, stale}: Pick<BodyView, 'isMarked' | 'stale'>
): string {
  const pieces = marks.map(({block, at}, index) => {
    const start = marks[index - 1]?.at ?? 0
    const number = isMarked ? ` data-block="${block}"` : ''
    return body.slice(start, at) + number + (stale.includes(block) ? ' data-stale' : '')
  })
  return pieces.join('') + body.slice(marks.at(-1)?.at ?? 0)
}
