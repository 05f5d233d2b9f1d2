import {createHash} from 'node:crypto'
import {createReadStream, realpathSync, statSync} from 'node:fs'
import {sep} from 'node:path'
import {Readable} from 'node:stream'
import {mediaType} from './media-type.ts'

/** A part of some content, in bytes; both ends are included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a request can be answered with. */
export interface Content {
  readonly type: string
  readonly size: number
  /** Strong entity tag (RFC 9110, 8.8.3). */
  readonly etag: string
  /** As an HTTP date; empty when it is not known. */
  readonly modified: string
  readonly open: (span: Span) => Readable
}

/** Gives text or bytes in memory as content. */
export function memoryContent(name: string, contents: string | Uint8Array): Content {
  const bytes = Buffer.from(contents)
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  return {
    type: mediaType(name),
    size: bytes.length,
    etag: `"${digest}"`,
    modified: '',
    open: ({start, end}) => Readable.from([bytes.subarray(start, end + 1)])
  }
}

/** Gives a file as content; null when there is none, or when links lead it out of the folder that it has to be in. */
export function fileContent(file: string, folder: string): Content | null {
  try {
    const real = realpathSync(file)
    if (!real.startsWith(realpathSync(folder) + sep)) return null
    const stats = statSync(real)
    if (!stats.isFile()) return null
    return {
      type: mediaType(file),
      size: stats.size,
      etag: `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs * 1000).toString(36)}"`,
      modified: stats.mtime.toUTCString(),
      open: (span) => createReadStream(real, span)
    }
  } catch {
    return null
  }
}
