import {readFileSync} from 'node:fs'
import {toSource} from './source.ts'

/** Reads the Markdown of an edition that has been read before, without its front matter; empty when it is no text any more. */
export function readBody(file: string): string {
  const value = toSource(file, readFileSync(file))?.value ?? ''
  const end = value.indexOf('\n---', 3)
  const line = value.indexOf('\n', end + 1)
  return end === -1 || line === -1 ? '' : value.slice(line + 1)
}
