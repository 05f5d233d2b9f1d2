/** Shows how far a build is. */
export interface Progress {
  readonly show: (phase: string, done: number, total: number) => void
  /** Clears what was shown. */
  readonly end: () => void
}

/** Where progress goes. */
export interface ProgressOptions {
  readonly write: (text: string) => void
  /** A terminal gets a bar that is drawn over itself, anything else a line for each phase. */
  readonly isTerminal: boolean
  readonly columns: number
}

const interval = 80

/** Makes a progress display. */
export function progress({write, isTerminal, columns}: ProgressOptions): Progress {
  return isTerminal ? bar(write, columns) : lines(write)
}

function bar(write: (text: string) => void, columns: number): Progress {
  let last = 0
  return {
    show(phase, done, total) {
      const now = Date.now()
      if (now - last < interval && done !== total) return
      last = now
      const width = Math.max(10, Math.min(40, columns - phase.length - 16))
      const filled = total === 0 ? width : Math.round((done / total) * width)
      write(`\r\u001B[2K${phase} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`)
    },
    end: () => write('\r\u001B[2K')
  }
}

function lines(write: (text: string) => void): Progress {
  let shown = ''
  return {
    show(phase, done, total) {
      if (phase === shown || done !== total) return
      shown = phase
      write(`${phase} ${total}\n`)
    },
    end: () => undefined
  }
}
