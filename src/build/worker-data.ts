import type {Config} from '../config/config.ts'
import type {Theme} from '../templates/theme.ts'

/** What a thread is told when it starts. */
export interface WorkerData {
  readonly config: Config
  readonly theme: Theme
  /** Folder of the store. */
  readonly folder: string
  /** Number of the build. */
  readonly build: number
  /** Digest of all that documents depend on besides their files. */
  readonly settings: string
  /** Whether images of other sites are told of. */
  readonly notesRemoteImages: boolean
}
