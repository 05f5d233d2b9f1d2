import {displayWidth} from '../../report/display-width.ts'

/** Gives rows as lines whose columns stand below each other; the first column is text, the others are numbers. */
export function countTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))))
  return all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? padEnd(cell, widths[0] ?? 0) : padStart(cell, widths[column] ?? 0)
      )
      .join('  ')
      .trimEnd()
  )
}

/** Fills a text up to a width on the terminal. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** Cuts a text to a width on the terminal; nothing in it can move the cursor. */
export function fitted(text: string, width: number): string {
  const plain = text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD')
  if (displayWidth(plain) <= width) return plain
  let cut = ''
  for (const character of plain) {
    if (displayWidth(cut + character) >= width) break
    cut += character
  }
  return `${cut}…`
}
