/** Finds the words by which translators mark a remark, where it begins or ends. */
export interface NoteMark {
  /** Says whether the words are anywhere in a text. */
  readonly isIn: (text: string) => boolean
  /** Where the remark itself is in what stands in brackets; null when the words are not there, or nothing else is. */
  readonly remarkIn: (text: string) => readonly [start: number, end: number] | null
}

/** Gives what finds some words; spaces between them may be left out, and letters may be large or small. */
export function noteMark(labels: readonly string[]): NoteMark | null {
  if (labels.length === 0) return null
  const words = labels
    .toSorted((left, right) => right.length - left.length)
    .map(pattern)
    .join('|')
  const anywhere = new RegExp(words, 'iu')
  const first = new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])\\s*[:：,，—–-]*\\s*`, 'iu')
  const last = new RegExp(`[\\s,，;；—–-]*(?<![\\p{L}\\p{N}])(?:${words})\\.?\\s*$`, 'iu')
  return {
    isIn: (text) => anywhere.test(text),
    remarkIn(text) {
      const start = first.exec(text)?.[0].length ?? 0
      const end = start > 0 ? text.trimEnd().length : (last.exec(text)?.index ?? 0)
      return end > start && (start > 0 || end < text.length) ? [start, end] : null
    }
  }
}

function pattern(label: string): string {
  return label
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s*')
}
