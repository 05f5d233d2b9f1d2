import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Article} from './article.ts'
import {readArticle} from './article.ts'
import {findContent} from './find.ts'
import {toSource} from './source.ts'
import {splitMatter} from './split-matter.ts'

/** An edition with its front matter as it was written. */
export interface WrittenEdition {
  readonly article: Article
  readonly written: Readonly<Record<string, unknown>>
}

/** Finds the editions of a work by the names of their files, or by `work` in their front matter; those with errors are passed over. */
export async function editionsOf(name: string, config: Config): Promise<readonly WrittenEdition[]> {
  const {content, root} = config.folders
  const {articles} = await findContent(content, root, config.activeFiles)
  const named = articles
    .filter((path) => isNamed(path, name))
    .flatMap((path) => readEdition(join(content, path), config))
    .filter(({article}) => article.name === name || article.work === name)
  const work = named[0]?.article.work ?? name
  const joined = articles
    .filter((path) => !isNamed(path, name))
    .map((path) => join(content, path))
    .filter((file) => mentions(file, work))
    .flatMap((file) => readEdition(file, config))
  return [...named, ...joined].filter(({article}) => article.work === work)
}

/** Most files say nothing of a work: looking for its name costs less than reading their front matter. */
function mentions(file: string, work: string): boolean {
  const bytes = bytesOf(file)
  return bytes.includes('work:') && bytes.toString().normalize('NFC').includes(work)
}

function isNamed(path: string, work: string): boolean {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '').normalize('NFC')
  return stem === work || stem.startsWith(`${work}.`)
}

function readEdition(file: string, config: Config): readonly WrittenEdition[] {
  const source = toSource(file.slice(config.folders.root.length + 1).replaceAll('\\', '/'), bytesOf(file))
  const split = source && splitMatter(source)
  if (!source || !split || 'rule' in split) return []
  const {article} = readArticle(source, config)
  const {data} = split.yaml
  return article && typeof data === 'object' && data !== null ? [{article, written: {...data}}] : []
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
