import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {Problem} from './problem.mjs'

/**
 * Reads the works of a folder that are there in two languages, `NAME.LANG.md`.
 *
 * @param {string} folder
 * @param {{original: string, translation: string, blocksOf: Function}} options Two languages, and what gives the blocks of a file.
 * @returns {Generator<{name: string, original: readonly Block[], translation: readonly Block[]}>} Sorted by name.
 * @typedef {import('../../src/markdown/document.ts').Block} Block
 */
export function* editionPairs(folder, {original, translation, blocksOf}) {
  const files = new Set(filesIn(folder))
  const suffix = `.${original}.md`
  const names = [...files]
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
  const pairs = names.filter((name) => files.has(`${name}.${translation}.md`)).sort()
  if (pairs.length === 0)
    throw new Problem(`Expected works with ${suffix} and .${translation}.md in ${folder}`)
  const read = (name, lang) => blocksOf(bodyOf(join(folder, `${name}.${lang}.md`), lang))
  for (const name of pairs) yield {name, original: read(name, original), translation: read(name, translation)}
}

function filesIn(folder) {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw new Problem(`Cannot read CORPUS: ${error.message}`)
  }
}

function bodyOf(path, lang) {
  const value = readFileSync(path, 'utf8').replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  return new VFile({path, value, data: {lang}})
}
