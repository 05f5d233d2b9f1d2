import {hash} from 'node:crypto'

/** Gives the SHA-256 of the parts, as 32 hexadecimal digits; parts can't run into each other. */
export function digest(...parts: readonly string[]): string {
  const text = parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `${part.length}:${part}`).join('')
  return hash('sha256', text).slice(0, 32)
}
