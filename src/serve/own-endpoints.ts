import type {IncomingMessage} from 'node:http'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {packageRoot} from '../build/package-root.ts'
import {answer} from './answer.ts'
import {answerText} from './answer-text.ts'
import {memoryContent} from './content.ts'
import type {EventStream} from './event-stream.ts'
import {refusal} from './guard.ts'
import type {Handler} from './http-server.ts'
import type {ShownProblem, State} from './state.ts'

/** What the endpoints of the server itself answer with. */
export interface OwnOptions {
  readonly host: string
  /** The site's root, absolute. */
  readonly root: string
  readonly stream: EventStream<State>
  readonly state: () => State
  /** Opens a file in the editor: `PATH:LINE:COLUMN`. */
  readonly openEditor: (place: string) => Promise<void>
}

/** Gives the endpoints of the server itself, by name; pages of other servers are refused. */
export function ownEndpoints(options: OwnOptions): (name: string) => Handler {
  const endpoints: Readonly<Record<string, {readonly methods: readonly string[]; readonly handle: Handler}>> =
    {
      'client.js': {methods: ['GET', 'HEAD'], handle: clientCode},
      events: {
        methods: ['GET'],
        handle: async (_, response) => options.stream.connect(response, options.state())
      },
      open: {methods: ['POST'], handle: editorOpener(options)}
    }
  return (name) => async (request, response) => {
    const {methods = ['GET', 'HEAD'], handle = nothing} = Object.hasOwn(endpoints, name)
      ? (endpoints[name] ?? {})
      : {}
    const refused = refusal(request, {host: options.host, methods, from: 'own pages'})
    if (refused !== null) return answerText(response, refused)
    return handle(request, response)
  }
}

const nothing: Handler = async (_, response) =>
  answerText(response, {status: 404, reason: 'Not found', headers: {}})

const clientCode: Handler = (request, response) => {
  const content = memoryContent('client.js', readFileSync(join(packageRoot(), 'lib', 'client.js')))
  return answer(request, response, {content, status: 200, headers: {}})
}

const place = z.object({path: z.string(), line: z.int().min(1), column: z.int().min(1)})

/** Opens files that a problem is shown of, and no others. */
function editorOpener({root, state, openEditor}: OwnOptions): Handler {
  const isShown = (path: string): boolean =>
    state().problems.some((problem: ShownProblem) => problem.isOpenable && problem.path === path)
  return async (request, response) => {
    const wanted = place.safeParse(await readJson(request))
    if (!wanted.success) return answerText(response, {status: 400, reason: 'Expected a place', headers: {}})
    const {path, line, column} = wanted.data
    if (!isShown(path))
      return answerText(response, {status: 403, reason: 'Expected a file with a problem', headers: {}})
    await openEditor(`${join(root, path)}:${line}:${column}`)
    return answerText(response, {status: 200, reason: 'Opened', headers: {}})
  }
}

const longestBody = 10_000

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > longestBody) return null
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
