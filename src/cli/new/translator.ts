import {execFileSync} from 'node:child_process'
import type {Config} from '../../config/config.ts'
import type {DataRecord} from '../../content/data.ts'
import type {Terminal} from '../terminal.ts'

/** Gives who translates, as front matter names them: as the configuration says, else as git knows them; empty when neither does. */
export function translatorOf(
  {translator, folders}: Config,
  people: readonly DataRecord[],
  {env}: Terminal
): string {
  const name = translator || gitUser(folders.root, env)
  const isMeant = ({key, name: known, names, synonyms}: DataRecord): boolean =>
    [key, known, ...Object.values(names), ...synonyms].some((text) => fold(text) === fold(name))
  return people.find(isMeant)?.key ?? name
}

function gitUser(cwd: string, env: Terminal['env']): string {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      cwd,
      env: {...env},
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    return ''
  }
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().trim()
}
