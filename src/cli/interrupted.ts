import process from 'node:process'

/** Resolves when the program is told to end: by Ctrl-C, by the system, or with its terminal. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
