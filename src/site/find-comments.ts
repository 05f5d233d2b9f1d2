import {posix} from 'node:path'
import type {Config} from '../config/config.ts'
import {addressFromPath} from '../content/address.ts'
import type {Comment} from '../content/comment.ts'
import type {CommentFile} from '../content/load-comments.ts'
import type {Mention} from '../content/mention.ts'
import type {Edition, Work} from './works.ts'

/** Gives the comments that are shown under an edition, oldest first, those without a date last. */
export type FindComments = (edition: Edition) => readonly Comment[]

/** Where comments come from. */
export interface CommentSources {
  readonly files: readonly CommentFile[]
  readonly mentions: readonly Mention[]
  readonly works: ReadonlyMap<string, Work>
}

/** Gives what finds the comments of editions, or of all editions of a work. */
export function findComments(config: Config, {files, mentions, works}: CommentSources): FindComments {
  const {comments} = config
  if (comments?.provider !== 'static' && comments?.provider !== 'webmention') return () => []
  const isStatic = comments.provider === 'static'
  const commentsByKey = isStatic ? byFile(files) : byTarget(mentions, config)
  if (commentsByKey.size === 0) return () => []
  const keysOf = isStatic ? commentFiles : targets
  return (edition) => {
    const {work} = edition.article
    const editions = comments.per === 'work' ? (works.get(work)?.editions ?? []) : [edition]
    const keys = new Set(editions.flatMap((one) => keysOf(one, comments.per)))
    return [...keys].flatMap((key) => commentsByKey.get(key) ?? []).toSorted(byDate)
  }
}

/** Gives the files that may hold comments on an edition; one without a language in its name is on the work. */
export function commentFiles({article}: Edition, per: 'work' | 'edition'): readonly string[] {
  const own = article.path.replace(/\.md$/i, '')
  const stems = per === 'work' ? [own, posix.join(posix.dirname(article.path), article.name)] : [own]
  return stems.map((stem) => `${stem}.comments.yaml`.normalize('NFC'))
}

function targets({article}: Edition): readonly string[] {
  return [article.address, ...article.aliases]
}

function byFile(files: readonly CommentFile[]): ReadonlyMap<string, readonly Comment[]> {
  return new Map(files.map(({path, comments}) => [path.normalize('NFC'), comments]))
}

function byTarget(mentions: readonly Mention[], config: Config): ReadonlyMap<string, readonly Comment[]> {
  const commentsByTarget = new Map<string, Comment[]>()
  for (const {target, comment} of mentions) {
    const address = addressOf(target, config)
    const known = commentsByTarget.get(address)
    if (known) known.push(comment)
    else commentsByTarget.set(address, [comment])
  }
  return commentsByTarget
}

/** A receiver may hold the mentions of several sites; on this one a page is meant with or without `index.html`. */
function addressOf(target: string, {origin, basePath, language, languages}: Config): string {
  if (!URL.canParse(target)) return ''
  const own = languages.filter(({tag, baseUrl}) => baseUrl !== '' && tag !== language)
  const places = [
    ...own.map(({tag, baseUrl}) => ({folder: `${tag}/`, base: baseUrl})),
    {folder: '', base: origin + basePath}
  ]
  const page = plain(target)
  const place = places.find(({base}) => page.startsWith(plain(base)))
  if (place === undefined) return ''
  const path = decoded(page.slice(plain(place.base).length)).replace(/(^|\/)index\.html$/, '$1')
  return addressFromPath(place.folder + path.normalize('NFC')) ?? ''
}

/** Host and path alone. */
function plain(address: string): string {
  const {host, pathname} = new URL(address)
  return host.replace(/^www\./, '') + pathname
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function byDate({date: left}: Comment, {date: right}: Comment): number {
  return (left?.time ?? Number.MAX_SAFE_INTEGER) - (right?.time ?? Number.MAX_SAFE_INTEGER)
}
