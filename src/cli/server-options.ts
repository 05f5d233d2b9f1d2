import type {CommonOptions} from './common-options.ts'

/** Options of the commands that serve. */
export interface ServerOptions extends CommonOptions {
  readonly port?: string
  readonly host?: string
  readonly open?: boolean
  readonly navigate?: boolean
}
