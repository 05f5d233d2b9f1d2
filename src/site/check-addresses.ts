import type {Address} from '../content/address.ts'
import {outputPath} from '../content/address.ts'
import type {Message} from '../report/message.ts'

/** A page or file, by where it goes and what it comes from. */
export interface Placed {
  readonly address: Address
  /** The file it comes from; empty when it comes from many. */
  readonly origin: string
}

/** Finds pages that would be written to one file, also where a file system doesn't tell letter cases apart. */
export function checkAddresses(pages: Iterable<Placed>): readonly Message[] {
  const firstByPath = new Map<string, Placed>()
  const messages: Message[] = []
  for (const page of pages) {
    const path = outputPath(page.address).normalize('NFC').toLowerCase()
    const first = firstByPath.get(path)
    if (!first) firstByPath.set(path, page)
    else if (!isToldOf(messages, page)) messages.push(collision(page, first))
  }
  return [...messages, ...filesInTheWay(firstByPath)]
}

/** A file can't be a folder of others as well. */
function filesInTheWay(pageByPath: ReadonlyMap<string, Placed>): readonly Message[] {
  const seen = new Set<string>()
  const messages: Message[] = []
  for (const [path, page] of pageByPath) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (seen.has(folder)) break
      seen.add(folder)
      const file = pageByPath.get(folder)
      if (file) messages.push(collision(page, file))
    }
  }
  return messages
}

/** What collides once collides again with each page that goes with it. */
function isToldOf(messages: readonly Message[], {origin}: Placed): boolean {
  return origin !== '' && messages.some(({path}) => path === origin)
}

function collision(page: Placed, first: Placed): Message {
  const [blamed, other] = page.origin === '' ? [first, page] : [page, first]
  return {
    path: blamed.origin === '' ? 'content' : blamed.origin,
    place: blamed.origin === '' ? null : {line: 1, column: 1, endLine: 1, endColumn: 4},
    severity: 'error',
    rule: 'address/taken',
    reason: `Unexpected second page at \`${page.address}\`, the first is ${other.origin === '' ? "one of the site's own lists" : other.origin}`,
    hint: 'Give one of them another `slug`, or rename its file'
  }
}
