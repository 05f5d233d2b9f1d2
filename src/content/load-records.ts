import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {digest} from './digest.ts'

/** The file in which it is kept what the original of an edition was like. */
export interface RecordFile {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  readonly digest: string
  readonly text: string
}

/** Gives the records of a folder by the names of their files; there may be no folder, and links are passed over. */
export function loadRecords(folder: string, root: string): ReadonlyMap<string, RecordFile> {
  return new Map(
    recordNames(folder).flatMap((name) => {
      const file = join(folder, name)
      const text = textOf(file)
      const path = relative(root, file).split(sep).join('/')
      return text === null ? [] : [[name.normalize('NFC'), {path, text, digest: digest(text)}] as const]
    })
  )
}

function recordNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({name}) => name)
      .toSorted()
  } catch {
    return []
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
