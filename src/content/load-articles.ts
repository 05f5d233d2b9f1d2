import {readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import type {ArticleResult} from './article.ts'
import {readArticle} from './article.ts'
import {toSource} from './source.ts'

/** Reads the articles named; a file that can't be read, or isn't text, becomes a message. */
export async function loadArticles(files: readonly string[], config: Config): Promise<readonly ArticleResult[]> {
  const results: ArticleResult[] = []
  for (const file of files) results.push(await loadArticle(file, config))
  return results
}

async function loadArticle(name: string, config: Config): Promise<ArticleResult> {
  const file = join(config.folders.content, name)
  const path = relative(config.folders.root, file).split(sep).join('/')
  const bytes = await readFile(file).catch((error: unknown) => unreadable(path, error))
  if ('rule' in bytes) return {article: null, messages: [bytes]}
  const source = toSource(path, bytes)
  return source === null ? {article: null, messages: [notText(path)]} : readArticle(source, config)
}

function unreadable(path: string, error: unknown): Message {
  const reason = `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`
  return {path, place: null, severity: 'error', rule: 'content/unreadable', reason, hint: 'Check its permissions'}
}

function notText(path: string): Message {
  const hint = 'Save the file as UTF-8; editors call it “UTF-8 without BOM”'
  return {path, place: null, severity: 'error', rule: 'content/encoding', reason: 'Unexpected bytes, expected UTF-8 text', hint}
}
