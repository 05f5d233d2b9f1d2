/** Gathers changes that belong together. */
export interface ChangeBatches {
  readonly add: (file: string) => void
  readonly close: () => void
}

/** A single save is told of at once; of a burst, such as a change of branches, the end is waited for. */
const pauses = {few: 12, many: 120}
const fewFiles = 4

/** What follows so soon after a change was told of is the rest of a burst. */
const soon = 300

/** Tells of changed files, all of one burst at once, and of no more before the last ones are dealt with, which may be hurried. */
export function changeBatches(
  tell: (files: readonly string[]) => Promise<void>,
  hurry: () => void
): ChangeBatches {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let isTelling = false
  let told = -Infinity
  let isClosed = false

  async function flush(): Promise<void> {
    const files = [...changed]
    changed.clear()
    isTelling = true
    told = performance.now()
    try {
      await tell(files)
    } finally {
      isTelling = false
      if (changed.size > 0) schedule()
    }
  }

  function schedule(): void {
    if (isClosed) return
    if (timer !== null) clearTimeout(timer)
    const isBurst = changed.size > fewFiles || performance.now() - told < soon
    timer = setTimeout(() => void flush(), isBurst ? pauses.many : pauses.few)
  }

  return {
    add(file) {
      changed.add(file)
      if (isTelling) hurry()
      else schedule()
    },
    close() {
      isClosed = true
      if (timer !== null) clearTimeout(timer)
    }
  }
}
