/** Where a request leads, below the base path of the site. */
export interface RequestPath {
  /** Decoded, none of them empty; no segment leads up. */
  readonly segments: readonly string[]
  /** True when it ends with a slash, as folders do. */
  readonly isFolder: boolean
  /** With its question mark; empty when there is none. */
  readonly query: string
}

/**
 * Reads the target of a request (RFC 9112, 3.2), below a base path that begins and ends with `/`; null for one that lies
 * outside of it, is badly encoded, or tries to lead somewhere else.
 */
export function requestPath(target: string, basePath: string): RequestPath | null {
  const [path = '', ...rest] = (target.split('#')[0] ?? '').split('?')
  const decoded = decode(path)
  const base = decode(basePath)
  if (decoded === null || base === null || !decoded.startsWith(base)) return null
  const segments = decoded.slice(base.length).split('/')
  const isFolder = segments.at(-1) === ''
  const names = isFolder ? segments.slice(0, -1) : segments
  if (names.some((name) => !isName(name))) return null
  return {segments: names, isFolder, query: rest.length === 0 ? '' : `?${rest.join('?')}`}
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.split('/').length === path.split('/').length ? decoded : null
  } catch {
    return null
  }
}

/** A backslash is a separator on Windows, and a null character the end of a name to the system. */
function isName(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[\\\p{Cc}]/u.test(text)
}
