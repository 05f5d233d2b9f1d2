import {join} from 'node:path'
import {programDigest} from '../build/program-digest.ts'
import type {SiteFile} from '../build/site-files.ts'
import {readSealed, writeSealed} from '../output/sealed-file.ts'

/** A page as it was last shown. */
export type ShownPage = Extract<SiteFile, {kind: 'page'}>

/** A file as it was last shown; text or data, not what stands on the disk. */
export type ShownFile = ShownPage | Extract<SiteFile, {kind: 'bytes'}>

/** Files as they were last shown, by their paths in the output folder; those that were not shown for long are forgotten. */
export interface ShownFiles {
  readonly find: (path: string) => ShownFile | null
  readonly remember: (path: string, file: ShownFile) => void
  /** Takes those that the last session left in a folder, as far as they are not known yet. */
  readonly load: (folder: string) => void
  /** Leaves them in a folder for the next session; where they can't be left, that one shows them a little later. */
  readonly save: (folder: string) => void
}

interface Saved {
  readonly program: string
  /** The contents of data are in Base64. */
  readonly files: readonly (readonly [path: string, kind: ShownFile['kind'], text: string, origin: string])[]
}

const remembered = 200

/** Many writers see a few pages a day; more of them would take longer to read than they save. */
const saved = 50

/** Bytes beyond which a file is made anew rather than kept. */
const largest = 500_000

/** Gives a memory with nothing in it. */
export function shownFiles(): ShownFiles {
  const fileByPath = new Map<string, ShownFile>()

  function remember(path: string, file: ShownFile): void {
    if (sizeOf(file) > largest) return
    fileByPath.delete(path)
    fileByPath.set(path, file)
    const [oldest] = fileByPath.keys()
    if (fileByPath.size > remembered && oldest !== undefined) fileByPath.delete(oldest)
  }

  return {
    find: (path) => fileByPath.get(path) ?? null,
    remember,
    load(folder) {
      const left = readSealed(fileIn(folder))
      if (!isSaved(left)) return
      const known = [...fileByPath]
      for (const [path, kind, text, origin] of left.files) remember(path, unpacked(kind, text, origin))
      for (const [path, file] of known) remember(path, file)
    },
    save(folder) {
      const files = [...fileByPath].slice(-saved).map(([path, file]) => packed(path, file))
      try {
        writeSealed(fileIn(folder), {program: programDigest, files} satisfies Saved)
      } catch {
        // A full disk is told of when it matters.
      }
    }
  }
}

function fileIn(folder: string): string {
  return join(folder, 'dev', 'cache', 'shown.json')
}

function sizeOf(file: ShownFile): number {
  return file.kind === 'page' ? file.html.length : file.contents.length
}

function packed(path: string, file: ShownFile): Saved['files'][number] {
  return file.kind === 'page'
    ? [path, 'page', file.html, file.origin]
    : [path, 'bytes', Buffer.from(file.contents).toString('base64'), '']
}

function unpacked(kind: ShownFile['kind'], text: string, origin: string): ShownFile {
  return kind === 'page' ? {kind, html: text, origin} : {kind, contents: Buffer.from(text, 'base64')}
}

/** The program wrote it, or it is not for this program. */
function isSaved(left: unknown): left is Saved {
  return typeof left === 'object' && left !== null && 'program' in left && left.program === programDigest
}
