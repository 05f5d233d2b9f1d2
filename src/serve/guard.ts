import type {IncomingMessage} from 'node:http'
import {isIP} from 'node:net'

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 405
  readonly reason: string
  readonly headers: Readonly<Record<string, string>>
}

/** Who may ask for what. */
export interface Access {
  /** The name or address that the server was told to listen at. */
  readonly host: string
  /** Methods that are answered. */
  readonly methods: readonly string[]
  /** Who may ask: any page and person, or pages of this server alone. */
  readonly from: 'anywhere' | 'own pages'
}

/**
 * Says why a request is not answered; null when it may be. A web page elsewhere can have its own name lead to this
 * computer (DNS rebinding), so that only names that can't be anybody's are taken for ours.
 */
export function refusal(request: IncomingMessage, {host, methods, from}: Access): Refusal | null {
  const name = hostName(request.headers.host ?? '')
  if (name === null) return refused(400, 'Expected the header `Host`')
  if (!isOurs(name, host)) return refused(403, `Unexpected host \`${name}\`, expected this server's`)
  if (!methods.includes(request.method ?? ''))
    return {
      ...refused(405, `Unexpected method, expected ${methods.join(' or ')}`),
      headers: {allow: methods.join(', ')}
    }
  if (from === 'own pages' && !isFromOwnPage(request))
    return refused(403, 'Unexpected origin, expected a page of this server')
  return null
}

function refused(status: Refusal['status'], reason: string): Refusal {
  return {status, reason, headers: {}}
}

function hostName(header: string): string | null {
  if (!/^[^\s/\\@?#]+$/.test(header)) return null
  try {
    return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '')
  } catch {
    return null
  }
}

/** Addresses in numbers are nobody's name, and `.localhost` never leaves this computer (RFC 6761, 6.3). */
function isOurs(name: string, host: string): boolean {
  return (
    isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost') || name === host.toLowerCase()
  )
}

/** Browsers say where a request comes from by `Origin`, or by `Sec-Fetch-Site` where they leave that out. */
function isFromOwnPage({headers, method}: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (headers.origin === undefined) return method === 'GET' || method === 'HEAD'
  return headers.origin === `http://${headers.host}`
}
