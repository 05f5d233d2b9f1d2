import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Gives a folder for as long as an action takes; thousands of them in one test would fill the disk. */
export async function temporaryFolder(action: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  try {
    await action(root)
  } finally {
    await rm(root, {recursive: true, force: true})
  }
}
