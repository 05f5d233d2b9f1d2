import {join} from 'node:path'
import type {Config} from '../../config/config.ts'
import type {Message} from '../../report/message.ts'
import type {Site} from '../../site/site.ts'
import {alignmentCache} from '../alignment-cache.ts'
import type {BlockReader} from '../block-reader.ts'
import {blockReader} from '../block-reader.ts'
import {readingStore} from '../explain/reading-store.ts'
import {readMemory} from '../memory.ts'
import type {BuildOptions} from '../options.ts'
import {rebuild} from '../rebuild.ts'
import {loadSettings} from '../settings.ts'
import {surveySite} from '../survey-site.ts'
import {standingCache} from '../standing-cache.ts'
import {stopwatch} from '../stopwatch.ts'

/** A site as those who work on it see it; it was read, and nothing is written. */
export interface Desk {
  readonly config: Config
  readonly site: Site
  readonly blocks: BlockReader
}

/** A desk, or null with the messages that say why there is none. */
export interface OpenedDesk {
  readonly desk: Desk | null
  readonly messages: readonly Message[]
  /** Lets go of what was read. */
  readonly close: () => void
}

/** Reads a site, as far as it can from what the last build left. */
export async function openDesk(options: BuildOptions): Promise<OpenedDesk> {
  const {config, messages} = await loadSettings(options, null)
  if (config === null) return {desk: null, messages, close: () => undefined}
  const {folders} = config
  const store = readingStore(join(folders.state, 'cache', 'documents'))
  try {
    const rebuilt = await rebuild({
      options,
      config,
      memory: readMemory(folders.state),
      stamps: surveySite(options, config),
      store,
      standings: standingCache(folders.state),
      alignments: alignmentCache(null),
      watch: stopwatch(),
      media: 'none'
    })
    await rebuilt.end()
    const blocks = blockReader({config, reader: store.reader, bodies: rebuilt.documents.bodies})
    const desk = {config, site: rebuilt.made.context.site, blocks}
    return {desk, messages: [...messages, ...rebuilt.messages], close: store.close}
  } catch (error) {
    store.close()
    throw error
  }
}
