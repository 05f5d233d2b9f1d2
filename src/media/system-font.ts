import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {CardFont} from './card-font.ts'
import {fileFont} from './file-font.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'

interface Installed {
  readonly path: string
  readonly family: string
}

/** Gives a font of the system for a script, as fontconfig knows them; null where it knows none, or is not there. */
export async function systemFont(script: Script): Promise<CardFont | null> {
  const {language} = scripts[script]
  const found = await list(`:lang=${language}:slant=0:width=100:index=0`)
  const [best] = found.toSorted(
    (left, right) => rank(left) - rank(right) || (left.path < right.path ? -1 : 1)
  )
  if (!best) return null
  return fileFont(
    script,
    found.flatMap(({family, path}) => (family === best.family ? [path] : [])).toSorted()
  )
}

/** A plain face reads best at the size of a thumbnail. */
function rank({family}: Installed): number {
  if (family.startsWith('Noto Sans')) return 0
  return /mono|serif|narrow|condensed/i.test(family) ? 2 : 1
}

async function list(pattern: string): Promise<readonly Installed[]> {
  try {
    const format = '%{file}\t%{family[0]}\n'
    const {stdout} = await promisify(execFile)('fc-list', ['-f', format, pattern], {timeout: 10_000})
    return stdout.split('\n').flatMap((line) => {
      const [path = '', family = ''] = line.split('\t')
      return /\.(?:otf|ttc|ttf)$/i.test(path) ? [{path, family}] : []
    })
  } catch {
    return []
  }
}
