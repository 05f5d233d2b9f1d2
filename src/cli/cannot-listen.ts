const reasons: Readonly<Record<string, string>> = {
  EACCES: 'that port is not open to you; choose one from 1024 on with --port',
  EADDRINUSE: 'that port and those after it are taken; choose another one with --port',
  EADDRNOTAVAIL: 'this computer has no such address; leave --host out, or give one that it has',
  ENOTFOUND: 'nobody knows that name; leave --host out, or give an address of this computer'
}

/** Says why a server can't listen; null when that is not what went wrong. */
export function cannotListen(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason === undefined ? null : `Cannot listen: ${reason}`
}
