import {setTimeout as wait} from 'node:timers/promises'
import type {Stamp} from '../content/survey.ts'
import {isSameStamp, stampOf} from '../content/survey.ts'

/** A file that may have changed: as it was known, and as it is; null for none. */
export interface ChangedFile {
  readonly file: string
  readonly before: Stamp | null
  readonly after: Stamp | null
}

/** Editors empty a file, or take it away, before they write it anew. */
const pause = 40

/** Gives those files that are not as they were known, after waiting a moment for those that are being written. */
export async function settle(
  files: readonly string[],
  known: ReadonlyMap<string, Stamp>
): Promise<readonly ChangedFile[]> {
  const found = files.map((file) => look(file, known))
  const isWritten = found.some(({before, after}) => before !== null && (after === null || after[0] === 0))
  if (isWritten) await wait(pause)
  return (isWritten ? files.map((file) => look(file, known)) : found).filter(isChanged)
}

function look(file: string, known: ReadonlyMap<string, Stamp>): ChangedFile {
  return {file, before: known.get(file) ?? null, after: stampOf(file)}
}

function isChanged({before, after}: ChangedFile): boolean {
  return before === null || after === null ? before !== after : !isSameStamp(before, after)
}
