import {tmpdir} from 'node:os'
import {batches} from '../output/batches.ts'
import type {PageWork} from '../output/output.ts'
import {shareOut} from '../output/share-out.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import {fillOptions} from './fill-options.ts'
import type {BuildOptions, GivenOptions} from './options.ts'
import {alignmentCache} from './alignment-cache.ts'
import {refusal} from './refusal.ts'
import {rebuild} from './rebuild.ts'
import type {Rebuilt} from './rebuild.ts'
import {loadSettings} from './settings.ts'
import {memoryStandings} from './standing-cache.ts'
import {stopwatch} from './stopwatch.ts'
import {temporaryStore} from './store.ts'
import {surveySite} from './survey-site.ts'

/** What a check found. */
export interface CheckResult {
  readonly articles: number
  /** Everything there is to say, sorted by file and place. */
  readonly messages: readonly Message[]
}

/** Makes the whole site, every page of it, and keeps nothing. */
export async function check(given: GivenOptions): Promise<CheckResult> {
  const options = fillOptions(given)
  try {
    return await checkAll(options)
  } catch (error) {
    const problem = refusal(error, {root: options.root, state: tmpdir()})
    if (problem === null) throw error
    return {articles: 0, messages: [problem]}
  }
}

async function checkAll(options: BuildOptions): Promise<CheckResult> {
  const {config, messages} = await loadSettings(options, null)
  if (config === null) return {articles: 0, messages: messages.toSorted(byPlace)}
  const stamps = surveySite(options, config)
  const store = temporaryStore()
  const rebuilt = await rebuild({
    options,
    config,
    memory: null,
    stamps,
    store,
    standings: memoryStandings(),
    alignments: alignmentCache(null),
    watch: stopwatch(),
    media: 'check'
  })
  const problems = await renderAll(rebuilt).finally(async () => {
    await rebuilt.end()
    store.close()
  })
  const articles = rebuilt.made.context.site.editions.length
  return {articles, messages: [...messages, ...rebuilt.messages, ...problems].toSorted(byPlace)}
}

async function renderAll({outputs, pageLanes, messages}: Rebuilt): Promise<readonly Message[]> {
  if (messages.some(({severity, rule}) => severity === 'error' && rule.startsWith('template/'))) return []
  const works = [...outputs].flatMap(({work}) => (work.kind === 'page' ? work : []))
  const problems: Message[] = []
  const lanes = pageLanes(works.length).map((render) => async (batch: readonly PageWork[]) => {
    const results = await render(
      batch.map(({template, view}) => ({template, view: view(), file: null, contents: ''}))
    )
    problems.push(...results.flatMap(({problem}) => problem ?? []))
  })
  await shareOut(batches(works, 64), lanes)
  return problems
}
