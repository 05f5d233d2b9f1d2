import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {codeFiles} from './code-files.ts'

/**
 * Gives the default export of a module in JavaScript or TypeScript, named as an import in `folder` names it. When its
 * code has changed since, or that of a file which it imports, it is imported anew; throws as the module does.
 */
export async function importModule(name: string, folder: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const files = codeFiles([name], folder)
  const nativeModules = files.flatMap((file) => packageName(file) ?? [])
  const jiti = createJiti(join(folder, 'dragoman.config.js'), {moduleCache: false, nativeModules})
  const key = resolve(folder, name)
  const state = stateOf(files)
  const before = stateByModule.get(key) ?? state
  stateByModule.set(key, before)
  if (state === before) return jiti.import(name, {default: true})
  const module: unknown = jiti(name)
  return defaultOf(module)
}

/** What Node.js has imported once it never imports again, so that changed code takes the way of CommonJS. */
const stateByModule = new Map<string, string>()

function stateOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const stats = statSync(file, {throwIfNoEntry: false})
      return `${file} ${stats?.size} ${stats?.mtimeMs}`
    })
    .join('\n')
}

/** Packages don't change while the program runs, or it is time to start it again. */
function packageName(file: string): string | undefined {
  return /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]package\.json$/.exec(file)?.[1]?.replace('\\', '/')
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module
}
