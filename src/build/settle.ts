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

/** Milliseconds in which a file may change twice and bear the same time: Linux counts in steps of up to 10. */
const step = 12

/**
 * Gives those files that are not as they were known, after waiting a moment for those that are being written, and for the
 * clock: a later change is seen by its time.
 */
export async function settle(
  files: readonly string[],
  known: ReadonlyMap<string, Stamp>
): Promise<readonly ChangedFile[]> {
  const found = files.map((file) => look(file, known))
  const isWritten = found.some(({before, after}) => before !== null && (after === null || after[0] === 0))
  const rest = isWritten ? pause : restOfStep(found)
  if (rest > 0) await wait(rest)
  return (rest > 0 ? files.map((file) => look(file, known)) : found).filter(isChanged)
}

/** Gives the milliseconds until no file is of the present step; times in the future are of no account. */
function restOfStep(found: readonly ChangedFile[]): number {
  const now = Date.now()
  return found.reduce((most, {after}) => {
    const rest = after === null ? 0 : Math.ceil(after[1] + step - now)
    return rest <= step ? Math.max(most, rest) : most
  }, 0)
}

function look(file: string, known: ReadonlyMap<string, Stamp>): ChangedFile {
  return {file, before: known.get(file) ?? null, after: stampOf(file)}
}

function isChanged({before, after}: ChangedFile): boolean {
  return before === null || after === null ? before !== after : !isSameStamp(before, after)
}
