import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Transform} from 'node:stream'
import {PassThrough} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {constants, createBrotliCompress, createGzip} from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import parseRange from 'range-parser'
import type {Content, Span} from './content.ts'
import {isCompressible} from './media-type.ts'

/** How content is answered. */
export interface Answer {
  /** 200 for what was asked for, another one for what stands in its place. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

const compressors: Readonly<Record<string, () => Transform>> = {
  br: () => createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: () => createGzip()
}

/** Less than this fits into one packet anyway. */
const worthCompressing = 1024

/** Answers a GET or HEAD request with content: conditional requests, ranges and compression as RFC 9110 has them. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {content, status, headers}: Answer & {readonly content: Content}
): Promise<void> {
  const {type, size, etag, modified} = content
  const isWhole = status === 200
  const mayChange = !headers['cache-control']?.includes('no-transform')
  const canCompress = mayChange && isCompressible(type) && size >= worthCompressing
  const spans = isWhole ? wantedSpans(request, content) : null
  const encoding = canCompress && spans === null ? chosenEncoding(request) : 'identity'
  const known = {
    etag: encoding === 'identity' ? etag : `W/${etag}`,
    ...(modified === '' ? {} : {'last-modified': modified})
  }
  const all = {
    'cache-control': 'no-cache',
    ...(isWhole ? {...known, 'accept-ranges': 'bytes'} : {}),
    ...(canCompress ? {vary: 'accept-encoding'} : {}),
    ...headers
  }
  if (isWhole && fresh(request.headers, known)) return void response.writeHead(304, all).end()
  if (spans === 'none')
    return void response.writeHead(416, {...all, 'content-range': `bytes */${size}`}).end()
  const {start, end} = spans ?? {start: 0, end: size - 1}
  response.writeHead(spans === null ? status : 206, {
    ...all,
    'content-type': type,
    ...(encoding === 'identity' ? {'content-length': end - start + 1} : {'content-encoding': encoding}),
    ...(spans === null ? {} : {'content-range': `bytes ${start}-${end}/${size}`})
  })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  const compress = compressors[encoding] ?? (() => new PassThrough())
  await pipeline(content.open({start, end}), compress(), response)
}

/** Gives the part that is asked for; null for the whole, which also answers what asks for several parts. */
function wantedSpans(
  {headers, method}: IncomingMessage,
  {size, etag, modified}: Content
): Span | 'none' | null {
  const condition = headers['if-range']
  const isSame = condition === undefined || condition === etag || (modified !== '' && condition === modified)
  if (headers.range === undefined || method !== 'GET' || !isSame) return null
  const ranges = parseRange(size, headers.range, {combine: true})
  if (ranges === -1) return 'none'
  const [range] = ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 ? [] : ranges
  return range ?? null
}

/** Brotli makes the smaller files, wherever it is understood. */
function chosenEncoding(request: IncomingMessage): string {
  const accepted = new Negotiator(request).encodings(['br', 'gzip'])
  return accepted.includes('br') ? 'br' : (accepted[0] ?? 'identity')
}
