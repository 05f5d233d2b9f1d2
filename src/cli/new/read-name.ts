import {canonicalLanguageTag} from '../../config/language-tag.ts'
import type {Config} from '../../config/config.ts'
import {isSegment} from '../../content/address.ts'

/** The parts of a NAME: `2025/visa-bonds.de` → `2025`, `visa-bonds`, `de`. */
export interface ReadName {
  /** Below the content folder; empty for that folder itself. */
  readonly folder: string
  readonly name: string
  /** Empty when the name says no language. */
  readonly suffix: string
}

/** Reads the NAME of an edition, also one copied from a file's path; null when no file can be called so. */
export function readName(given: string, config: Config): ReadName | null {
  const content = config.folders.content.slice(config.folders.root.length + 1).replaceAll('\\', '/')
  const path = given.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '').replace(/\.md$/i, '')
  const below = content !== '' && path.startsWith(`${content}/`) ? path.slice(content.length + 1) : path
  const parts = below.split('/')
  const last = parts.at(-1) ?? ''
  if (!parts.every((part) => isSegment(part) && !/^[._]/.test(part))) return null
  const dot = last.lastIndexOf('.')
  const suffix = dot > 0 ? canonicalLanguageTag(last.slice(dot + 1)) : ''
  const isLanguage =
    suffix !== '' && [config.language, ...config.languages.map(({tag}) => tag)].includes(suffix)
  const folder = parts.slice(0, -1).join('/')
  return isLanguage ? {folder, name: last.slice(0, dot), suffix} : {folder, name: last, suffix: ''}
}
