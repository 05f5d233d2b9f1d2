import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {PackEntry, PackReader} from '../pack.ts'
import {packFiles} from '../pack.ts'
import type {Store} from '../store.ts'
import {openStore, temporaryStore} from '../store.ts'

/** Opens the store in a folder for reading alone: what is added goes to a folder aside, and is gone when it is closed. */
export function readingStore(folder: string): Store {
  const kept = openStore(folder)
  const aside = temporaryStore()
  const isAside = new Map<string, boolean>()
  const readerOf = ({segment}: PackEntry): PackReader => {
    const known = isAside.get(segment) ?? existsSync(join(aside.folder, segment + packFiles.facts))
    isAside.set(segment, known)
    return known ? aside.reader : kept.reader
  }
  const close = (): void => {
    kept.reader.close()
    aside.close()
  }
  return {
    ...aside,
    isEmpty: kept.isEmpty,
    find: (key) => aside.find(key) ?? kept.find(key),
    reader: {
      facts: (entry) => readerOf(entry).facts(entry),
      body: (entry) => readerOf(entry).body(entry),
      blocks: (entry) => readerOf(entry).blocks(entry),
      forget() {
        kept.reader.forget()
        aside.reader.forget()
      },
      close
    },
    close
  }
}
