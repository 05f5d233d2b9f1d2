import {build} from '../build/build.ts'
import type {BuildResult} from '../build/build.ts'
import type {CommonOptions} from './common-options.ts'
import {buildOptions} from './build-options.ts'
import {exitCode} from './exit-code.ts'
import {progress} from './progress.ts'
import {showMessages} from './show-messages.ts'
import {tuneEngine} from './tune-engine.ts'
import {plural, problemCount} from './summary.ts'
import type {Terminal} from './terminal.ts'

/** Runs `dragoman build`. */
export async function buildCommand(options: CommonOptions, terminal: Terminal): Promise<number> {
  tuneEngine()
  const start = performance.now()
  const isSilent = Boolean(options.quiet || options.json)
  const display = progress({
    write: isSilent ? () => undefined : terminal.err,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions(options, terminal, display)
  const result = await build(settings)
  display.end()
  const seconds = (performance.now() - start) / 1000
  if (options.json) terminal.out(`${JSON.stringify(asJson(result, seconds), null, 2)}\n`)
  else {
    showMessages(result.messages, options, terminal, settings.root)
    if (options.verbose) for (const path of result.written) terminal.err(`wrote ${path}\n`)
    if (!options.quiet || !result.isPublished) terminal.err(`${closingLine(result, seconds)}\n`)
  }
  return result.messages.some(({severity}) => severity === 'error') ? exitCode.problems : exitCode.fine
}

function closingLine(result: BuildResult, seconds: number): string {
  const problems = problemCount(result.messages)
  if (result.isPartial)
    return `Published in part: ${problems}; some files are new, others as they were. Build again to complete the site.`
  if (!result.isPublished) return `Nothing published: ${problems}; the site is as it was.`
  const {written, kept, removed} = result
  const changes = `${written.length} written, ${kept.length} kept, ${removed.length} removed`
  return `${plural(result.articles, 'article')}: ${changes} in ${seconds.toFixed(1)} s (${problems})`
}

function asJson(result: BuildResult, seconds: number): object {
  const {messages, isPublished, isPartial, articles, rendered, derived, written, kept, removed, phases} =
    result
  return {
    version: 1,
    command: 'build',
    isPublished,
    isPartial,
    articles,
    rendered,
    derived,
    written: written.length,
    kept: kept.length,
    removed: removed.length,
    seconds,
    phases,
    messages
  }
}
