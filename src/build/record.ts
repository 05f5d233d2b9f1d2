import type {HtmlTemplate} from '../markdown/document.ts'
import type {BodyView} from '../pages/view.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import type {PackEntry, PackReader, PackRecord} from './pack.ts'

/** What the store tells of a document without its body. */
export interface Facts {
  readonly entry: Entry
  readonly messages: readonly Message[]
}

/** HTML never holds a null character (HTML standard, 13.2.5): it stands for the slots. */
const slot = '\u0000'

/** Gives a document as the store holds it. */
export function toRecord(entry: Entry, messages: readonly Message[], {strings}: HtmlTemplate): PackRecord {
  return {
    facts: Buffer.from(JSON.stringify({entry, messages} satisfies Facts)),
    body: Buffer.from(strings.join(slot))
  }
}

/** Reads the facts of a document; what the store gives was checked to be what was written. */
export function toFacts(bytes: Uint8Array): Facts {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())
}

/** Gives the HTML of a document's text, its slots filled. */
export function bodyHtml(
  reader: PackReader,
  places: ReadonlyMap<string, PackEntry>,
  {document, fills}: BodyView
): string {
  const place = places.get(document)
  const body = place ? reader.body(place) : null
  if (body === null) throw new Error(`Expected the document ${document} in the store`)
  const strings = body.toString().split(slot)
  if (strings.length === 1) return strings[0] ?? ''
  return strings.map((text, index) => text + (fills[index] ?? '')).join('')
}
