import {displayWidth} from './display-width.ts'
import type {Place} from './message.ts'
import {visible} from './visible.ts'

const longestLine = 120
const tabWidth = 2

/** Gives the lines around a place, with the place underlined by the width that its characters have on a terminal. */
export function codeFrame(text: string, place: Place): string {
  const lines = text.split('\n')
  const first = Math.max(1, place.line - 1)
  const last = Math.min(lines.length, place.line + 1)
  const gutter = String(last).length
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] ?? ''
    const start = number === place.line ? windowStart(place) : 0
    rows.push(
      `${number === place.line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown(line, start)}`
    )
    if (number === place.line) rows.push(`  ${' '.repeat(gutter)} | ${marker(line, place, start)}`)
  }
  return rows.map((row) => `  ${row.trimEnd()}`).join('\n')
}

function windowStart({column}: Place): number {
  return column > longestLine - 20 ? column - 40 : 0
}

function shown(line: string, start: number): string {
  return plain(line.slice(start, start + longestLine))
}

function plain(text: string): string {
  return visible(text.replaceAll('\t', ' '.repeat(tabWidth)))
}

function marker(line: string, place: Place, start: number): string {
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length
  const before = displayWidth(plain(line.slice(start, place.column - 1)))
  const marked = displayWidth(plain(line.slice(place.column - 1, Math.min(end, start + longestLine))))
  return `${' '.repeat(before)}${'^'.repeat(Math.max(1, marked))}`
}
