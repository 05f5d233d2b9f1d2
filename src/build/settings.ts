import {join, relative, resolve, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {UserConfig} from '../config/user-config.ts'
import {isSameStamp, stampOf, survey} from '../content/survey.ts'
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
    isSame(memory.stamps, [...configFiles(options), ...memory.config.codeFiles])
  ) {
    return {config: {...memory.config, now: options.now}, isMemorable: true, messages: []}
  }
  const {loadUserConfig} = await import('../config/load.ts')
  const {resolveConfig} = await import('../config/resolve.ts')
  const file = [...survey([], configFiles(options)).keys()][0] ?? options.config
  const {value, messages} = await loadUserConfig(options.root, file)
  if (value === null) return {config: null, isMemorable: false, messages}
  const {codeFiles} = await import('../config/code-files.ts')
  const isProgram = file !== null && !/\.(json|ya?ml)$/.test(file)
  const config = resolveConfig(value, {
    root: options.root,
    defaultTemplates: join(packageRoot(), 'templates'),
    out: options.out,
    baseUrl: options.baseUrl,
    withDrafts: options.drafts,
    withFuture: options.future,
    codeFiles: codeFiles([...pluginNames(value), ...(isProgram ? [file] : [])], options.root),
    now: options.now
  })
  const path = relative(options.root, file ?? '')
    .split(sep)
    .join('/')
  const problems = (await pluginProblems(config)).map((problem) => ({...problem, path}))
  return problems.length === 0
    ? {config, isMemorable: !isProgram, messages}
    : {config: null, isMemorable: false, messages: [...messages, ...problems]}
}

function isSame(stamps: Memory['stamps'], files: readonly string[]): boolean {
  return files.every((file) => {
    const stamp = stampOf(file)
    return stamp === null ? stamps[file] === undefined : isSameStamp(stamps[file], stamp)
  })
}

/** Plugins that the configuration names, by package or path. */
function pluginNames({markdown}: UserConfig): readonly string[] {
  return [...(markdown?.remarkPlugins ?? []), ...(markdown?.rehypePlugins ?? [])]
    .map((entry) => (Array.isArray(entry) ? entry[0] : entry))
    .filter((name) => typeof name === 'string')
}

/** A plugin that is not there would else be missed by nobody but the readers. */
async function pluginProblems(config: Config): Promise<readonly Message[]> {
  const {remarkPlugins, rehypePlugins} = config.markdown
  if (remarkPlugins.length + rehypePlugins.length === 0) return []
  const {loadPlugins} = await import('../config/load-plugins.ts')
  return (await loadPlugins(config)).messages
}
