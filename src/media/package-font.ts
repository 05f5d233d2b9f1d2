import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {memo} from '../site/memo.ts'
import type {CardFont, CodePointRange, FontFile} from './card-font.ts'

/** Gives the variable font of a Fontsource package, that of the site or else our own; null when it is not installed. */
export function packageFont(name: string, root: string): CardFont | null {
  const folder = packageFolder(name, join(root, 'package.json')) ?? packageFolder(name, import.meta.url)
  if (folder === null) return null
  const {family, version} = factsOf(folder)
  const files = subsetsIn(folder, family)
  const covered = new Map<number, boolean>()
  const covers = (codePoint: number): boolean =>
    memo(covered, codePoint, () => files.some(({ranges}) => isIn(ranges, codePoint)))
  return {
    family,
    id: `${name}@${version}`,
    covers,
    filesFor: (codePoints) => files.filter(({ranges}) => [...codePoints].some((point) => isIn(ranges, point)))
  }
}

function packageFolder(name: string, from: string): string | null {
  try {
    return dirname(createRequire(from).resolve(`${name}/package.json`))
  } catch {
    return null
  }
}

function factsOf(folder: string): {readonly family: string; readonly version: string} {
  const {family}: {family: string} = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'))
  const {version}: {version: string} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {family, version}
}

interface Subset extends FontFile {
  readonly ranges: readonly CodePointRange[]
}

/** Fonts of other scripts repeat the Latin letters, which should look alike on all cards; those of China, Japan and Korea go with their own. */
function subsetsIn(folder: string, family: string): readonly Subset[] {
  const written: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  const id = family.toLowerCase().replaceAll(' ', '-')
  const isBase = id === 'noto-sans' || Object.keys(written).some((name) => name.startsWith('['))
  return Object.entries(written)
    .filter(([name]) => isBase || !/^(?:latin|cyrillic|greek|vietnamese)/.test(name))
    .map(([name, ranges]) => ({
      path: join(folder, 'files', `${id}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      family,
      ranges: ranges.split(',').map(toRange)
    }))
}

/** `U+4E00-9FFF` or `U+20AC` (CSS Fonts, `unicode-range`). */
function toRange(written: string): CodePointRange {
  const [first = '', last = first] = written.trim().slice(2).split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function isIn(ranges: readonly CodePointRange[], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}
