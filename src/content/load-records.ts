import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {stampOf} from './survey.ts'

/** The file in which it is kept what the original of an edition was like. */
export interface RecordFile {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  /** Identifies its contents without reading them: what the file system tells of it. */
  readonly stamp: string
  /** Gives its text; empty when it can't be read. */
  readonly read: () => string
}

/** Finds the records in a folder, by the names of their files; there may be no folder, and links are passed over. */
export function loadRecords(folder: string, root: string): ReadonlyMap<string, RecordFile> {
  return new Map(
    recordNames(folder).map((name) => {
      const file = join(folder, name)
      const path = relative(root, file).split(sep).join('/')
      const stamp = (stampOf(file) ?? []).join('-')
      return [name.normalize('NFC'), {path, stamp, read: () => textOf(file)}]
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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
  } catch {
    return ''
  }
}
