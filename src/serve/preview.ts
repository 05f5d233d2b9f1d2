import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {answer} from './answer.ts'
import {answerText} from './answer-text.ts'
import type {Content} from './content.ts'
import {fileContent} from './content.ts'
import {folderAddress} from './folder-address.ts'
import {refusal} from './guard.ts'
import type {HttpServer} from './http-server.ts'
import {startServer} from './http-server.ts'
import type {RequestPath} from './request-path.ts'
import {requestPath} from './request-path.ts'

/** What is shown, and where. */
export interface PreviewOptions {
  /** Absolute folder of the built site. */
  readonly folder: string
  /** Path below which the site is published; begins and ends with `/`. */
  readonly basePath: string
  readonly host: string
  /** The next free one is taken when it isn't. */
  readonly port: number
}

/** Serves a built site as a static host does. */
export function preview(options: PreviewOptions): Promise<HttpServer> {
  return startServer(options, (request, response) => previewAnswer(request, response, options))
}

async function previewAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  {folder, basePath, host}: PreviewOptions
): Promise<void> {
  const refused = refusal(request, {host, methods: ['GET', 'HEAD'], from: 'anywhere'})
  if (refused !== null) return answerText(response, refused)
  const path = requestPath(request.url ?? '', basePath)
  const target = path === null ? baseAddress(request, basePath) : lookUp(folder, path, basePath)
  if (typeof target === 'string')
    return answerText(response, {
      status: 301,
      reason: 'Moved',
      headers: {location: target, 'cache-control': 'no-cache'}
    })
  if (target !== null) return answer(request, response, {content: target, status: 200, headers: {}})
  const missing = fileContent(join(folder, '404.html'), folder)
  if (missing === null) return answerText(response, {status: 404, reason: 'Not found', headers: {}})
  return answer(request, response, {content: missing, status: 404, headers: {}})
}

/** The bare host leads to the site. */
function baseAddress({url}: IncomingMessage, basePath: string): string | null {
  return basePath !== '/' && (url === '/' || url === basePath.slice(0, -1)) ? basePath : null
}

/** Gives the file at a path, or the address that it should have been asked for by; null for none. */
function lookUp(folder: string, path: RequestPath, basePath: string): Content | string | null {
  const {segments, isFolder} = path
  if (segments.some((name) => name.startsWith('.') && name !== '.well-known')) return null
  const file = join(folder, ...segments)
  if (isFolder || segments.length === 0) return fileContent(join(file, 'index.html'), folder)
  const index = fileContent(join(file, 'index.html'), folder)
  return index === null ? fileContent(file, folder) : folderAddress(path, basePath)
}
