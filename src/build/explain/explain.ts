import {join} from 'node:path'
import {readManifest} from '../../output/manifest.ts'
import type {Message} from '../../report/message.ts'
import {loadTheme} from '../../templates/theme.ts'
import {alignmentCache} from '../alignment-cache.ts'
import {readMemory} from '../memory.ts'
import type {BuildOptions} from '../options.ts'
import {rebuild} from '../rebuild.ts'
import {loadSettings} from '../settings.ts'
import {surveySite} from '../survey-site.ts'
import {standingCache} from '../standing-cache.ts'
import {stopwatch} from '../stopwatch.ts'
import {explainSubject} from './explain-subject.ts'
import type {Explanation} from './explanation.ts'
import {placedFiles} from './placed-file.ts'
import {readingStore} from './reading-store.ts'

/** An explanation, or null with the messages that say why there is none. */
export interface Explained {
  readonly explanation: Explanation | null
  readonly messages: readonly Message[]
}

/** Explains a file or address of a site; reads, and writes nothing. Relative paths are looked up from `cwd`, then from the site. */
export async function explain(subject: string, cwd: string, options: BuildOptions): Promise<Explained> {
  const {config, messages} = await loadSettings(options, null)
  if (config === null) return {explanation: null, messages}
  const {folders} = config
  const memory = readMemory(folders.state)
  const stamps = surveySite(options, config)
  const store = readingStore(join(folders.state, 'cache', 'documents'))
  try {
    const standings = standingCache(folders.state)
    const watch = stopwatch()
    const alignments = alignmentCache(null)
    const rebuilt = await rebuild({
      options,
      config,
      memory,
      stamps,
      store,
      standings,
      alignments,
      watch,
      media: 'find'
    })
    const {theme} = await loadTheme({
      root: folders.root,
      folders: folders.templates,
      language: config.language
    })
    const explanation = explainSubject(subject, cwd, {
      config,
      options,
      rebuilt,
      theme,
      messages: [...messages, ...rebuilt.messages],
      memory,
      manifest: readManifest(folders.state, folders.out),
      stamps,
      placed: placedFiles(rebuilt)
    })
    await rebuilt.end()
    return {explanation, messages: []}
  } finally {
    store.close()
  }
}
