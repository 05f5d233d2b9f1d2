import type {Config} from '../../config/config.ts'
import type {Survey} from '../../content/survey.ts'
import type {Manifest} from '../../output/manifest.ts'
import type {Message} from '../../report/message.ts'
import type {Theme} from '../../templates/theme.ts'
import type {Memory} from '../memory.ts'
import type {BuildOptions} from '../options.ts'
import type {Rebuilt} from '../rebuild.ts'
import type {PlacedFile} from './placed-file.ts'

/** The site as the next build would make it, and what the last one left. */
export interface Scene {
  readonly config: Config
  readonly options: BuildOptions
  readonly rebuilt: Rebuilt
  readonly theme: Theme
  readonly messages: readonly Message[]
  /** Null when no build of this version left anything. */
  readonly memory: Memory | null
  readonly manifest: Manifest
  readonly stamps: Survey
  /** Every file of the site, by its path below the output folder. */
  readonly placed: ReadonlyMap<string, PlacedFile>
}
