import type {Config} from '../../src/config/config.ts'
import {resolveConfig} from '../../src/config/resolve.ts'
import type {UserConfig} from '../../src/config/user-config.ts'
import {today} from './site.ts'

/** Gives a configuration with every field decided. */
export function configOf(user: UserConfig): Config {
  return resolveConfig(user, {
    root: '/site',
    defaultTemplates: '/templates',
    out: null,
    baseUrl: null,
    withDrafts: false,
    withFuture: false,
    codeFiles: [],
    now: today
  })
}
