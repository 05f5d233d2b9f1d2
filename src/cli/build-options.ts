import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import type {BuildOptions} from '../build/options.ts'
import type {CommonOptions} from './common-options.ts'
import type {Progress} from './progress.ts'
import type {Terminal} from './terminal.ts'

/** Gives what the command line and the environment say, as options of a build. */
export function buildOptions(options: CommonOptions, terminal: Terminal, progress: Progress): BuildOptions {
  return {
    root: resolve(terminal.cwd, options.root ?? '.'),
    out: options.out === undefined ? null : resolve(terminal.cwd, options.out),
    config: options.config === undefined ? null : resolve(terminal.cwd, options.config),
    baseUrl: options.baseUrl ?? null,
    keepGoing: options.keepGoing ?? false,
    drafts: options.drafts ?? false,
    future: options.future ?? false,
    now: sourceDate(terminal),
    threads: options.threads ?? availableParallelism(),
    cache: options.cache,
    search: options.search ?? true,
    atomic: options.atomic ?? false,
    onWait: () =>
      options.quiet || options.json ? undefined : terminal.err('Waiting for another build of this site …\n'),
    onProgress: progress.show
  }
}

/** Reproducible builds fix the moment of a build (reproducible-builds.org, SOURCE_DATE_EPOCH). */
function sourceDate({env, now}: Terminal): number {
  const seconds = Number(env['SOURCE_DATE_EPOCH'] ?? '')
  return env['SOURCE_DATE_EPOCH'] && Number.isFinite(seconds) ? seconds * 1000 : now
}
