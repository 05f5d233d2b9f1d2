import {createHash} from 'node:crypto'

/** Gives the SHA-256 of the parts, as 32 hexadecimal digits; parts can't run into each other. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 32)
}
