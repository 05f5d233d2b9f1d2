import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, onTestFinished} from 'vitest'
import type {BuildOptions} from '../../src/build/options.ts'
import {packageRoot} from '../../src/build/package-root.ts'
import type {PolicyNeeds} from '../../src/pages/policy-needs.ts'
import {launchBrowser} from './browser.ts'
import {serveFolder} from './serve-folder.ts'
import type {TestSite} from './site.ts'
import {siteIn} from './site.ts'

/** What is done before the tests of a suite. */
export interface BrowsedSiteOptions {
  /** Changes the site before it is built. */
  readonly prepare?: (story: TestSite) => Promise<unknown>
  readonly build?: Partial<BuildOptions>
  /** Where the site is on its host; empty for the root. */
  readonly folder?: string
  /** What its pages need, where no `_headers` tell. */
  readonly needs?: PolicyNeeds
}

/** A site that can be visited as long as the tests of a suite run; pages go when their test ends. */
export interface BrowsedSite {
  /** Gives a path below the site as an address. */
  readonly urlOf: (path: string) => string
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** Builds the site of this repository for the tests of a suite, serves it as a host does, and starts a browser. */
export function browseOwnSite(options: BrowsedSiteOptions = {}): BrowsedSite {
  const {folder = '', needs} = options
  let browser: Browser
  let root = ''
  let server: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'dragoman-'))
    for (const part of ['content', 'dragoman.config.yaml'])
      await cp(join(packageRoot(), part), join(root, part), {recursive: true})
    const story = siteIn(root)
    await options.prepare?.(story)
    await story.build({
      now: Date.parse('2026-12-01T00:00:00Z'),
      out: join(root, 'served', folder),
      ...(folder === '' ? {} : {baseUrl: `https://example.org/${folder}/`}),
      ...options.build
    })
    server = await serveFolder(join(root, 'served'), needs)
    browser = await launchBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    server.close()
    await rm(root, {recursive: true, force: true})
  })

  const urlOf = (path: string): string => `${server.origin}${folder === '' ? '' : `/${folder}`}${path}`
  const newPage = async (context: BrowserContextOptions = {}): Promise<Page> => {
    const visit = await browser.newContext(context)
    onTestFinished(() => visit.close())
    return visit.newPage()
  }
  return {
    urlOf,
    newPage,
    async open(path, context) {
      const page = await newPage(context)
      await page.goto(urlOf(path))
      return page
    }
  }
}
