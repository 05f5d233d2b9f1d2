import {readFileSync} from 'node:fs'
import {digest} from '../content/digest.ts'
import type {Config} from '../config/config.ts'
import {programDigest} from './program-digest.ts'

/** Gives the key of a document: of its file and of all else that rendering depends on. */
export function documentKey(settings: string, name: string, sourceDigest: string): string {
  return digest(settings, name, sourceDigest)
}

/** Gives the digest of all that documents depend on besides their files. */
export function documentSettings(config: Config): string {
  const {folders, language, languages, slugs, origin, markdown, notes, codeFiles} = config
  const plugins = JSON.stringify([markdown.remarkPlugins, markdown.rehypePlugins], (_, value) =>
    typeof value === 'function' ? String(value) : value
  )
  const content = folders.content.slice(folders.root.length)
  const code = codeFiles.map((file) => textOf(file))
  return digest(
    programDigest,
    JSON.stringify({content, language, languages, slugs, origin, markdown, notes}),
    plugins,
    ...code
  )
}

/** A file that is gone since the configuration was read is as good as an empty one. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
