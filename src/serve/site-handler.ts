import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Session} from '../build/session.ts'
import {answer} from './answer.ts'
import {answerText} from './answer-text.ts'
import type {Content} from './content.ts'
import {fileContent, memoryContent} from './content.ts'
import type {DevSite, Found} from './dev-site.ts'
import {folderAddress} from './folder-address.ts'
import type {Handler} from './http-server.ts'
import {ownName} from './own-name.ts'
import {requestPath} from './request-path.ts'
import {withClient} from './with-client.ts'

/** What requests for the site are answered from. */
export interface SiteSource {
  readonly session: Session
  readonly site: DevSite
  /** Names the state of the site. */
  readonly version: () => string
}

/** Gives what answers requests for files of a site that is being written; its pages keep themselves up to date. */
export function siteHandler(source: SiteSource): Handler {
  return async (request, response) => {
    const basePath = source.session.config()?.basePath ?? '/'
    const path = requestPath(request.url ?? '', basePath)
    if (path === null && request.url === '/') return found(response, basePath)
    const what = await source.site.find(path ?? notFound)
    if (what.kind === 'folder') return found(response, folderAddress(path ?? notFound, basePath))
    return send(what, {request, response, source})
  }
}

const notFound = {segments: ['404.html'], isFolder: false, query: ''}

function found(response: ServerResponse, location: string): void {
  answerText(response, {status: 302, reason: 'Found', headers: {location}})
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly source: SiteSource
}

async function send(
  what: Exclude<Found, {kind: 'folder'}>,
  {request, response, source}: Exchange
): Promise<void> {
  const content = contentOf(what, source)
  if (content === null) return answerText(response, {status: 404, reason: 'Not found', headers: {}})
  const status = what.kind === 'page' ? what.status : 200
  return answer(request, response, {content, status, headers: {'cache-control': 'no-cache, no-transform'}})
}

function contentOf(what: Exclude<Found, {kind: 'folder'}>, {session, version}: SiteSource): Content | null {
  if (what.kind === 'page') {
    const client = {src: `/${ownName}/client.js`, version: version()}
    return memoryContent('page.html', withClient(what.html, client))
  }
  const {name, file} = what
  if (file.kind === 'bytes') return memoryContent(name, file.contents)
  return fileContent(file.file, session.config()?.folders.content ?? '')
}
