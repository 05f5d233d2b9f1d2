import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import type {Folders} from '../../src/config/config.ts'

/** Gives the folders of an empty site, which is gone when the test ends. */
export async function temporaryFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  return {
    root,
    content: join(root, 'content'),
    data: [],
    templates: [],
    out: join(root, 'dist'),
    records: '',
    state: join(root, '.dragoman')
  }
}
