import type {SessionOptions} from '../../src/build/session.ts'
import {today} from './site.ts'

/** Gives the options of a session in a folder, on the day of all test sites, drafts included. */
export function sessionOptions(root: string): SessionOptions {
  return {
    root,
    out: null,
    config: null,
    baseUrl: null,
    keepGoing: false,
    drafts: true,
    future: false,
    now: today,
    clock: () => today,
    threads: 1,
    cache: true,
    search: false,
    atomic: false,
    onWait: () => undefined,
    onProgress: () => undefined
  }
}
