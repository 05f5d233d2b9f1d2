import type {Session} from '../build/session.ts'
import type {SiteFile} from '../build/site-files.ts'
import type {Message} from '../report/message.ts'
import type {RequestPath} from './request-path.ts'
import type {ShownFiles, ShownPage} from './shown-files.ts'

/** What there is at a path of a site that is being written. */
export type Found =
  | {readonly kind: 'page'; readonly status: 200 | 404 | 500 | 503; readonly html: string}
  | {
      readonly kind: 'file'
      readonly name: string
      readonly file: Exclude<SiteFile, {kind: 'page' | 'failed'}>
    }
  /** There is something below it: it wants the slash that folders have. */
  | {readonly kind: 'folder'}

/** A site that is being written, as requests see it. */
export interface DevSite {
  readonly find: (path: RequestPath) => Promise<Found>
  /** Problems of single pages that were asked for. */
  readonly problems: () => readonly Message[]
  /** Says that the site has changed, and what there is to say of it now; looks again at the pages that had problems. */
  readonly renew: (messages: readonly Message[]) => Promise<void>
}

/** What a site is shown from. */
export interface DevSiteOptions {
  readonly session: Pick<Session, 'file'>
  /** Resolves when the site is made for the first time. */
  readonly made: Promise<unknown>
  readonly shown: ShownFiles
  /** Is told when a page has a problem that it did not have before. */
  readonly onProblem: () => void
}

/** Stands where there is no page yet; problems are shown above it. */
const blank =
  '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Dragoman</title></head><body></body></html>\n'

/** Gives a site that shows files as they last were until it is made, and pages as long as what they come from is broken. */
export function devSite({session, made, shown, onProblem}: DevSiteOptions): DevSite {
  const problemByPath = new Map<string, Message>()
  let brokenFiles: ReadonlySet<string> = new Set()
  let isMade = false
  void made.then(() => (isMade = true))

  function lastPage(path: string): ShownPage | null {
    const file = shown.find(path)
    return file?.kind === 'page' ? file : null
  }

  function given(path: string, file: Exclude<SiteFile, {kind: 'failed'}>): Found {
    if (file.kind !== 'page') return {kind: 'file', name: path, file}
    return {kind: 'page', status: path === '404.html' ? 404 : 200, html: file.html}
  }

  function failed(path: string, problem: Message): Found {
    if (!problemByPath.has(path)) {
      problemByPath.set(path, problem)
      onProblem()
    }
    const page = lastPage(path)
    return page === null
      ? {kind: 'page', status: 500, html: blank}
      : {kind: 'page', status: 200, html: page.html}
  }

  async function missing(path: string): Promise<Found> {
    const before = lastPage(path)
    if (before && brokenFiles.has(before.origin)) return {kind: 'page', status: 200, html: before.html}
    const notFound = await session.file('404.html')
    if (notFound?.kind === 'failed') return failed('404.html', notFound.problem)
    const html = notFound?.kind === 'page' ? notFound.html : blank
    return {kind: 'page', status: notFound === null ? 503 : 404, html}
  }

  return {
    problems: () => [...problemByPath.values()],
    async renew(messages) {
      brokenFiles = new Set(messages.filter(({severity}) => severity === 'error').map(({path}) => path))
      for (const path of problemByPath.keys()) {
        const file = await session.file(path)
        if (file?.kind === 'failed') problemByPath.set(path, file.problem)
        else problemByPath.delete(path)
      }
    },
    async find({segments, isFolder}) {
      const name = segments.join('/').normalize('NFC')
      const path = isFolder || name === '' ? [...segments, 'index.html'].join('/').normalize('NFC') : name
      const early = isMade ? null : shown.find(path)
      if (early !== null) return given(path, early)
      await made
      const file = await session.file(path)
      if (file === null && path === name && (await session.file(`${name}/index.html`)) !== null)
        return {kind: 'folder'}
      if (file === null) return missing(path)
      if (file.kind === 'failed') return failed(path, file.problem)
      if (file.kind !== 'disk') shown.remember(path, file)
      return given(path, file)
    }
  }
}
