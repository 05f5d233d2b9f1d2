import {readFileSync} from 'node:fs'
import {relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import type {ArticleResult} from './article.ts'
import {readArticle} from './article.ts'
import {maxBytes, toSource} from './source.ts'

/** An article, with the digest of the text that it was read from; empty when there is none. */
export interface LoadedArticle extends ArticleResult {
  readonly digest: string
}

/** Reads one file; one that can't be read, or isn't text, becomes a message. */
export function loadArticle(file: string, config: Config): LoadedArticle {
  const path = relative(config.folders.root, file).split(sep).join('/')
  const bytes = readBytes(file, path)
  if ('rule' in bytes) return {article: null, messages: [bytes], digest: ''}
  const source = toSource(path, bytes)
  if (source === null) return {article: null, messages: [notText(path, bytes.length)], digest: ''}
  return {...readArticle(source, config), digest: source.digest}
}

function readBytes(file: string, path: string): Uint8Array | Message {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = `Cannot read the file: ${error instanceof Error ? error.message : String(error)}`
    return {
      path,
      place: null,
      severity: 'error',
      rule: 'content/unreadable',
      reason,
      hint: 'Check its permissions'
    }
  }
}

function notText(path: string, length: number): Message {
  if (length > maxBytes) {
    const reason = `Unexpected size, expected at most ${maxBytes} bytes`
    const hint = 'Write it as several files'
    return {path, place: null, severity: 'error', rule: 'content/too-large', reason, hint}
  }
  return {
    path,
    place: null,
    severity: 'error',
    rule: 'content/encoding',
    reason: 'Unexpected bytes, expected UTF-8 text',
    hint: 'Save the file as UTF-8; editors call it “UTF-8 without BOM”'
  }
}
