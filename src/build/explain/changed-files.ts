import {relative, sep} from 'node:path'
import {isSameStamp} from '../../content/survey.ts'
import type {Memory} from '../memory.ts'
import {configFiles} from '../settings.ts'
import type {Scene} from './scene.ts'

/** Files that changed, came or went since the last build, relative to the site's root, by what they are. */
export interface ChangedFiles {
  readonly articles: readonly string[]
  readonly data: readonly string[]
  readonly templates: readonly string[]
  readonly config: readonly string[]
}

/** Compares the site's files with what the last build read; an article that was saved as it was has not changed. */
export function changedFiles({config, options, stamps, rebuilt}: Scene, memory: Memory): ChangedFiles {
  const {root, content, data, templates} = config.folders
  const all = new Set([...Object.keys(memory.stamps), ...stamps.keys()])
  const {digests} = rebuilt.documents
  const changed = [...all]
    .filter((file) => !isSameStamp(memory.stamps[file], stamps.get(file)))
    .filter((file) => digests[file] === undefined || digests[file] !== memory.digests[file])
    .toSorted()
  const below = (folders: readonly string[]): readonly string[] =>
    changed
      .filter((file) => folders.some((folder) => file.startsWith(folder + sep)))
      .map((file) => relative(root, file).split(sep).join('/'))
  const own = new Set([...configFiles(options), ...config.codeFiles])
  return {
    articles: below([content]).filter((path) => !below(data).includes(path)),
    data: below(data),
    templates: below(templates),
    config: changed.filter((file) => own.has(file)).map((file) => relative(root, file).split(sep).join('/'))
  }
}
