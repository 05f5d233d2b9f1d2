import type {IncomingMessage, ServerResponse} from 'node:http'
import {createServer} from 'node:http'
import type {Listening} from './listen.ts'
import {listen} from './listen.ts'

/** Answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A server that listens. */
export interface HttpServer {
  readonly port: number
  /** Ends at once, whoever is still connected. */
  readonly close: () => Promise<void>
}

/** What every answer says: it is what it says it is, and pages elsewhere can't have it. */
const headers = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN'
}

/** Starts a server; a handler that fails answers with 500, or breaks off. */
export async function startServer(where: Listening, handler: Handler): Promise<HttpServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    handler(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500, {'content-type': 'text/plain'}).end('Cannot answer this\n')
    })
  })
  const {port} = await listen(server, where)
  server.on('error', () => undefined)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
