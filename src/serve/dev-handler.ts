import {answerText} from './answer-text.ts'
import {refusal} from './guard.ts'
import type {Handler} from './http-server.ts'
import {ownName} from './own-name.ts'
import {requestPath} from './request-path.ts'

/** Who answers what. */
export interface Answering {
  readonly host: string
  /** Gives the endpoint of a name, which guards itself. */
  readonly own: (name: string) => Handler
  readonly site: Handler
  /** Resolves when the configuration is known. */
  readonly begun: Promise<unknown>
}

/** Gives what answers all requests: those to the server itself at once, those to the site as soon as it is known where it is. */
export function devHandler({host, own, site, begun}: Answering): Handler {
  return async (request, response) => {
    const [first, ...rest] = requestPath(request.url ?? '', '/')?.segments ?? []
    if (first === ownName) return own(rest.join('/'))(request, response)
    const refused = refusal(request, {host, methods: ['GET', 'HEAD'], from: 'anywhere'})
    if (refused !== null) return answerText(response, refused)
    await begun
    return site(request, response)
  }
}
