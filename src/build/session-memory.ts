import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Survey} from '../content/survey.ts'
import type {Documents} from './documents.ts'
import type {Memory} from './memory.ts'
import {readMemory, writeMemory} from './memory.ts'
import type {BuildOptions} from './options.ts'
import {programDigest} from './program-digest.ts'
import type {SessionParts} from './session-parts.ts'
import {optionsText} from './settings.ts'

/** A build's own memory says what is in its output folder, so that sessions have one of their own. */
function folderIn(state: string): string {
  return join(state, 'dev')
}

/** Gives what the last session left, or else the last build. */
export function readSessionMemory(state: string): Memory | null {
  return readMemory(folderIn(state)) ?? readMemory(state)
}

/** What a session can leave. */
export interface SessionState {
  /** Milliseconds since 1970: a file changed later may have been read before the change. */
  readonly began: number
  readonly options: BuildOptions
  readonly config: Config
  readonly stamps: Survey
  readonly parts: SessionParts
  readonly documents: Documents
}

/** Leaves what the next session can use; where it can't be left, that one is only slower. */
export function writeSessionMemory({began, options, config, stamps, parts, documents}: SessionState): void {
  try {
    writeMemory(folderIn(config.folders.state), {
      program: programDigest,
      options: optionsText(options),
      config: null,
      isIndexed: false,
      began,
      now: options.now,
      due: null,
      output: '',
      stamps: Object.fromEntries(stamps),
      digests: documents.digests,
      templates: parts.theme.check,
      assets: parts.assets,
      data: parts.data,
      comments: parts.comments,
      articles: documents.entries.length,
      messages: []
    })
  } catch {
    // A full disk is told of when it matters.
  }
}
