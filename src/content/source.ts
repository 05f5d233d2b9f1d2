import {isUtf8} from 'node:buffer'
import {digest} from './digest.ts'

/** One file as it was read: UTF-8, without byte order mark, lines ended by `\n`. */
export interface Source {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  readonly value: string
  /** Digest of `value`. */
  readonly digest: string
}

/** Gives a file's bytes as text; null when they are not UTF-8, or too many. */
export function toSource(path: string, bytes: Uint8Array): Source | null {
  const text = decode(bytes)
  if (text === null) return null
  const value = text.replace(/\r\n?/g, '\n')
  return {path, value, digest: digest(value)}
}

/** Bytes of a file: far above what is written by hand, far below what a text can hold. */
export const maxBytes = 50_000_000

function decode(bytes: Uint8Array): string | null {
  if (bytes.length > maxBytes || !isUtf8(bytes)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
