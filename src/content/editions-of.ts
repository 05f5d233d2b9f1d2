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

/** Finds the editions of a work by the names of their files, else by `work` in their front matter; those with errors are passed over. */
export async function editionsOf(work: string, config: Config): Promise<readonly WrittenEdition[]> {
  const {content, root} = config.folders
  const {articles} = await findContent(content, root)
  const read = (path: string): readonly WrittenEdition[] => readEdition(join(content, path), config)
  const named = articles.filter((path) => isNamed(path, work)).flatMap(read)
  const own = named.filter(({article}) => article.name === work || article.work === work)
  const key = own[0]?.article.work ?? work
  const others = key === work && own.length > 0 ? [] : articles.filter((path) => !isNamed(path, work)).flatMap(read)
  return [...own, ...others.filter(({article}) => article.work === key)]
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

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    return new Uint8Array()
  }
}
