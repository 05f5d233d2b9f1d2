import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {onTestFinished} from 'vitest'
import type {BuildResult} from '../../src/build/build.ts'
import {build} from '../../src/build/build.ts'
import type {BuildOptions} from '../../src/build/options.ts'
import type {CheckResult} from '../../src/build/check.ts'
import {check} from '../../src/build/check.ts'

/** Files of a site: text or bytes by path; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** A site in a temporary folder. */
export interface TestSite {
  readonly root: string
  /** Writes files, or removes those that are null. */
  readonly change: (files: Files) => Promise<void>
  readonly build: (options?: Partial<BuildOptions>) => Promise<BuiltSite>
  readonly check: (options?: Partial<BuildOptions>) => Promise<CheckResult>
}

/** A site that was built. */
export interface BuiltSite extends BuildResult {
  /** Gives the text of a file in the output folder. */
  readonly text: (path: string) => Promise<string>
  /** Every file in the output folder, sorted. */
  readonly files: () => Promise<readonly string[]>
  /** The messages as one line each: `severity path:line:column rule reason (hint)`. */
  readonly report: readonly string[]
}

/** Midnight of the day on which all test sites are built. */
export const today = Date.parse('2026-06-01T00:00:00Z')

/** Makes a site from files; the folder goes when the test ends. */
export async function site(files: Files): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  const story = siteIn(root)
  await story.change(files)
  return story
}

/** Gives a folder as a site. */
export function siteIn(root: string): TestSite {
  return {
    root,
    change: (files) => writeFiles(root, files),
    build: (options) => buildSite(root, options),
    check: (options) => check({...defaults(root), ...options})
  }
}

/** Gives the text of an edition: front matter of an ordinary translation, changed as asked, and a body. */
export function article(matter: Readonly<Record<string, unknown>> = {}, body = 'Some text.\n'): string {
  const fields = {
    title: 'A title',
    date: '2026-01-02',
    source: {name: 'Gazeta', lang: 'ru'},
    translator: 'Mira Holt',
    ...matter
  }
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`]
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

async function writeFiles(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path)
    if (text === null) await rm(file, {recursive: true})
    else {
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, text)
    }
  }
}

function defaults(root: string): BuildOptions {
  return {
    root,
    out: null,
    config: null,
    baseUrl: null,
    keepGoing: false,
    drafts: false,
    future: false,
    now: today,
    threads: 1,
    cache: true,
    search: false,
    atomic: false,
    onWait: () => undefined,
    onProgress: () => undefined
  }
}

async function buildSite(root: string, options: Partial<BuildOptions> = {}): Promise<BuiltSite> {
  const settings = {...defaults(root), ...options}
  const result = await build(settings)
  const out = settings.out ?? join(root, 'dist')
  return {
    ...result,
    text: (path) => readFile(join(out, path), 'utf8'),
    files: () => filesIn(out),
    report: result.messages.map(({severity, path, place, rule, reason, hint}) => {
      const where = place ? `${path}:${place.line}:${place.column}` : path
      return `${severity} ${where} ${rule} ${reason}${hint === '' ? '' : ` (${hint})`}`
    })
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
