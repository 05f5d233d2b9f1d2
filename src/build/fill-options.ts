import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import type {BuildOptions, GivenOptions} from './options.ts'

/** Fills in what a caller did not say; paths become absolute. */
export function fillOptions(given: GivenOptions): BuildOptions {
  const absolute = (path: string | null | undefined): string | null => (path ? resolve(path) : null)
  return {
    keepGoing: false,
    drafts: false,
    future: false,
    now: Date.now(),
    threads: availableParallelism(),
    cache: true,
    search: true,
    atomic: false,
    onProgress: () => undefined,
    onWait: () => undefined,
    baseUrl: null,
    ...given,
    root: resolve(given.root),
    out: absolute(given.out),
    config: absolute(given.config)
  }
}
