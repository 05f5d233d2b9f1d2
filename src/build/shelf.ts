import {join} from 'node:path'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import type {Documents} from './documents.ts'
import type {PackEntry} from './pack.ts'

/** Documents by the paths of their files, those of files that are broken now as they last were. */
export interface Shelf {
  /** Puts what was read of files in its place; gives the paths of those whose text has changed. */
  readonly put: (paths: readonly string[], loaded: Documents) => readonly string[]
  /** Lets go of all files but these; says whether there were any. */
  readonly keepOnly: (paths: readonly string[]) => boolean
  /** Gives the document of a file; null when it has none. */
  readonly entry: (path: string) => Entry | null
  /** Gives everything, in the order of the files. */
  readonly documents: () => Documents
}

/** Gives an empty shelf for a site's root. */
export function emptyShelf(root: string): Shelf {
  const entryByPath = new Map<string, Entry>()
  const digestByPath = new Map<string, string>()
  const messagesByPath = new Map<string, readonly Message[]>()
  const bodyByPath = new Map<string, readonly [digest: string, place: PackEntry]>()
  let known: Documents | null = null
  return {
    put(paths, loaded) {
      known = null
      for (const entry of loaded.entries) {
        const {digest} = entry.document
        const place = loaded.bodies.get(digest)
        entryByPath.set(entry.article.path, entry)
        if (place) bodyByPath.set(entry.article.path, [digest, place])
      }
      for (const path of paths) messagesByPath.set(path, [])
      for (const message of loaded.messages)
        messagesByPath.set(message.path, [...(messagesByPath.get(message.path) ?? []), message])
      return paths.filter((path) => {
        const digest = loaded.digests[join(root, path)] ?? ''
        const isChanged = digest === '' || digestByPath.get(path) !== digest
        digestByPath.set(path, digest)
        return isChanged
      })
    },
    keepOnly(paths) {
      known = null
      const kept = new Set(paths)
      const gone = [...digestByPath.keys()].filter((path) => !kept.has(path))
      for (const path of gone)
        for (const map of [entryByPath, bodyByPath, digestByPath, messagesByPath]) map.delete(path)
      return gone.length > 0
    },
    entry: (path) => entryByPath.get(path) ?? null,
    documents: () => (known ??= gathered())
  }

  function gathered(): Documents {
    return {
      entries: inOrder(entryByPath),
      bodies: new Map(bodyByPath.values()),
      get digests() {
        return Object.fromEntries([...digestByPath].map(([path, digest]) => [join(root, path), digest]))
      },
      rendered: 0,
      messages: inOrder(messagesByPath).flat()
    }
  }
}

function inOrder<Value>(byPath: ReadonlyMap<string, Value>): readonly Value[] {
  return [...byPath].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
}
