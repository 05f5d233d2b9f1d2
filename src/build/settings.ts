import {join, resolve} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Stamp} from '../content/survey.ts'
import {isSameStamp, survey} from '../content/survey.ts'
import type {Message} from '../report/message.ts'
import type {Memory} from './memory.ts'
import type {BuildOptions} from './options.ts'
import {packageRoot} from './package-root.ts'

/** A configuration, and whether another build may take it from memory. */
export interface Settings {
  /** Null when it has errors. */
  readonly config: Config | null
  /** False for a program, whose result may differ each time. */
  readonly isMemorable: boolean
  readonly messages: readonly Message[]
}

const names = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (extension) => `dragoman.config.${extension}`
)

/** Gives every file that may hold the configuration; one that comes or goes changes the site. */
export function configFiles({root, config}: Pick<BuildOptions, 'root' | 'config'>): readonly string[] {
  return config === null ? names.map((name) => join(root, name)) : [resolve(root, config)]
}

/** Gives what the command line says, as a text to be compared. */
export function optionsText(options: BuildOptions): string {
  const {root, out, config, baseUrl, keepGoing, drafts, future} = options
  return JSON.stringify({root, out, config, baseUrl, keepGoing, drafts, future})
}

/** Gives the configuration: that of the last build when nothing that decides it has changed, else as the file says. */
export async function loadSettings(options: BuildOptions, memory: Memory | null): Promise<Settings> {
  if (
    memory?.config &&
    memory.options === optionsText(options) &&
    isSame(memory, survey([], configFiles(options)), options)
  ) {
    return {config: {...memory.config, now: options.now}, isMemorable: true, messages: []}
  }
  const {loadUserConfig} = await import('../config/load.ts')
  const {resolveConfig} = await import('../config/resolve.ts')
  const file = [...survey([], configFiles(options)).keys()][0] ?? options.config
  const {value, messages} = await loadUserConfig(options.root, file)
  if (value === null) return {config: null, isMemorable: false, messages}
  const config = resolveConfig(value, {
    root: options.root,
    defaultTemplates: join(packageRoot(), 'templates'),
    out: options.out,
    baseUrl: options.baseUrl,
    withDrafts: options.drafts,
    withFuture: options.future,
    now: options.now
  })
  return {config, isMemorable: file === null || /\.(json|ya?ml)$/.test(file), messages}
}

function isSame({stamps}: Memory, found: ReadonlyMap<string, Stamp>, options: BuildOptions): boolean {
  return configFiles(options).every((file) => {
    const stamp = found.get(file)
    return stamp === undefined ? stamps[file] === undefined : isSameStamp(stamps[file], stamp)
  })
}
