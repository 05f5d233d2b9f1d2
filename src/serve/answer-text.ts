import type {ServerResponse} from 'node:http'

/** What is answered in words. */
export interface TextAnswer {
  readonly status: number
  readonly reason: string
  readonly headers: Readonly<Record<string, string>>
}

/** Answers with a line of text. */
export function answerText(response: ServerResponse, {status, reason, headers}: TextAnswer): void {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', ...headers}).end(`${reason}\n`)
}
