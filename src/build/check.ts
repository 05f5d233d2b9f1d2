import {checkOut} from '../output/check-out.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import type {BuildOptions} from './options.ts'
import {prepare} from './prepare.ts'

/** What a check found. */
export interface CheckResult {
  readonly articles: number
  /** Everything there is to say, sorted by file and place. */
  readonly messages: readonly Message[]
}

/** Makes the whole site in memory, every page of it, and writes nothing. */
export async function check(options: BuildOptions): Promise<CheckResult> {
  const prepared = await prepare(options)
  if (!('outputs' in prepared)) return {articles: 0, messages: prepared.messages.toSorted(byPlace)}
  const problems = prepared.outputs.flatMap(({contents}) => {
    const made = contents()
    return 'problem' in made ? [made.problem] : []
  })
  return {
    articles: prepared.articles,
    messages: [...prepared.messages, ...checkOut(prepared.config.folders), ...problems].toSorted(byPlace)
  }
}
