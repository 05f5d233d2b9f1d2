import type {IncomingHttpHeaders} from 'node:http'
import {request} from 'node:http'

/** What a server answered. */
export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What is asked of a server. */
export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks a server on this computer for a path, sent as it is written. */
export function ask(port: number, path: string, {method, headers, body}: Question = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {host: '127.0.0.1', port, path, method: method ?? 'GET', headers: {...headers}, agent: false},
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)})
        )
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
