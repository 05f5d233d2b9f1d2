import type {ServerResponse} from 'node:http'

/** Browsers that are told of changes by server-sent events (HTML standard, 9.2). */
export interface EventStream<Event> {
  /** Keeps a browser connected, and tells it of how things are now. */
  readonly connect: (response: ServerResponse, now: Event) => void
  readonly send: (event: Event) => void
  /** Says whether any browser is connected. */
  readonly isHeard: () => boolean
}

/** After so many milliseconds a browser that lost us asks again. */
const retry = 300

/** Gives a stream that nobody is connected to yet. */
export function eventStream<Event>(): EventStream<Event> {
  const listeners = new Set<ServerResponse>()
  return {
    connect(response, now) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write(`retry: ${retry}\n\n${message(now)}`)
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    send(event) {
      for (const response of listeners) response.write(message(event))
    },
    isHeard: () => listeners.size > 0
  }
}

function message(event: unknown): string {
  return `data: ${JSON.stringify(event)}\n\n`
}
