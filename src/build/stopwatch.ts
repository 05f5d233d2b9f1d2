/** Measures the phases of a build. */
export interface Stopwatch {
  /** Ends a phase: the time since the last one is its time. */
  readonly lap: (phase: string) => void
  /** Milliseconds by phase. */
  readonly phases: Readonly<Record<string, number>>
}

/** Starts a stopwatch. */
export function stopwatch(): Stopwatch {
  const phases: Record<string, number> = {}
  let last = performance.now()
  return {
    phases,
    lap(phase) {
      const now = performance.now()
      phases[phase] = Math.round(now - last)
      last = now
    }
  }
}
