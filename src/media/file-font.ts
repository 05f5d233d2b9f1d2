import {basename} from 'node:path'
import {stampOf} from '../content/survey.ts'
import type {CardFont} from './card-font.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'

/** Gives a font from files of one family, which is trusted to have all of its script; null when a file is missing. */
export function fileFont(script: Script, paths: readonly string[]): CardFont | null {
  const stamps = paths.map(stampOf)
  if (paths.length === 0 || stamps.includes(null)) return null
  const family = `card ${script} ${basename(paths[0] ?? '')}`
  const {pattern} = scripts[script]
  return {
    family,
    id: JSON.stringify([paths.map((path) => basename(path)), stamps.map((stamp) => stamp?.slice(0, 2))]),
    covers: (codePoint) => pattern.test(String.fromCodePoint(codePoint)),
    filesFor: () => paths.map((path) => ({path, family, ranges: null}))
  }
}
