import {isIPv6} from 'node:net'
import type {ServerOptions} from './server-options.ts'

/** Where a server is to listen. */
export interface Listening {
  readonly host: string
  readonly port: number
}

const defaultPort = 4040

/** Gives what the command line says of where to listen; null for what is no port. */
export function listening({host, port}: ServerOptions): Listening | null {
  const number = port === undefined ? defaultPort : Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) return null
  return {host: host ?? '127.0.0.1', port: number}
}

/** Gives the address by which this computer's browser finds a server. */
export function addressOf({host, port}: Listening, basePath: string): string {
  const isAnywhere = host === '0.0.0.0' || host === '::'
  const name = isAnywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host
  return `http://${name}:${port}${basePath}`
}
