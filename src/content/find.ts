import {readdir, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import {assetFault} from './asset-fault.ts'

/** The files of a content folder, relative to it, with forward slashes, sorted. */
export interface Found {
  readonly articles: readonly string[]
  /** Files that are copied as they are. */
  readonly assets: readonly string[]
  /** Comments beside the articles (`*.comments.yaml`). */
  readonly comments: readonly string[]
  readonly messages: readonly Message[]
}

/** Finds articles (`*.md`) and assets; names that begin with `.` or `_` are passed over; links that lead out, and files that may run unless they are among those named, are refused. */
export async function findContent(
  folder: string,
  root: string,
  activeFiles: readonly string[]
): Promise<Found> {
  const pathOf = (file: string): string => relative(root, join(folder, file)).split(sep).join('/')
  const base = await realpath(folder).catch(() => folder)
  const entries = await readdir(base, {recursive: true, withFileTypes: true}).catch((error: unknown) =>
    unreadable(pathOf(''), error)
  )
  if ('rule' in entries) return {articles: [], assets: [], comments: [], messages: [entries]}
  const files: string[] = []
  const messages: Message[] = []
  for (const entry of entries) {
    const name = relative(base, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (isHidden(name) || entry.isDirectory()) continue
    const problem = entry.isFile() ? '' : await refusal(base, name)
    if (problem === '') files.push(name)
    else messages.push(refused(pathOf(name), problem))
  }
  const isArticle = (file: string): boolean => /\.md$/i.test(file)
  const isComments = (file: string): boolean => /\.comments\.yaml$/i.test(file)
  const sorted = files.toSorted()
  const isSound = (name: string): boolean => {
    const fault = assetFault(name, {file: join(base, name), activeFiles})
    if (fault) messages.push({path: pathOf(name), place: null, severity: 'warning', ...fault})
    return fault === null
  }
  return {
    articles: sorted.filter(isArticle),
    assets: sorted.filter((file) => !isArticle(file) && !isComments(file) && isSound(file)),
    comments: sorted.filter(isComments),
    messages
  }
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => /^[._]/.test(part) || part === 'node_modules')
}

/** Says why a link, pipe or the like can't be taken; empty for a link to a file of the content. */
async function refusal(base: string, name: string): Promise<string> {
  const target = await realpath(join(base, name)).catch(() => null)
  if (target === null) return 'Cannot follow the link'
  if (target !== base && !target.startsWith(base + sep)) return 'Unexpected link out of the content folder'
  return (await stat(target)).isFile() ? '' : 'Unexpected link, expected a file'
}

function refused(path: string, reason: string): Message {
  return {
    path,
    place: null,
    severity: 'warning',
    rule: 'content/link',
    reason,
    hint: 'Put the file itself into the content folder'
  }
}

function unreadable(path: string, error: unknown): Message {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const hint = 'Name another one with `content` in the configuration, or the folder of the site with `--root`'
  const reason = isMissing
    ? 'Expected a content folder, found none'
    : `Cannot read the content folder: ${error instanceof Error ? error.message : String(error)}`
  return {
    path,
    place: null,
    severity: 'error',
    rule: isMissing ? 'content/missing' : 'content/unreadable',
    reason,
    hint
  }
}
