import type {Point} from './longest-chain.ts'

/** Where the search goes: for each number of blocks of the original, from and to how many of the translation. */
export interface Band {
  /** Numbers of blocks of each side. */
  readonly original: number
  readonly translation: number
  readonly low: Int32Array
  readonly high: Int32Array
  /** For each row the number of its cell at column 0, as if the band went there. */
  readonly start: Int32Array
  /** Number of all cells. */
  readonly cells: number
}

/** Texts that are shorter on both sides are searched everywhere. */
const shortText = 60

/** How far to both sides of the line through the fixed points. */
const halfWidth = 32

/** What a band goes through; the points of each list follow each other on both sides. */
export interface BandPoints {
  /** Points that the alignment most likely goes through, pins among them. */
  readonly likely: readonly Point[]
  /** Blocks that have to be in one pair: every way through the band has them so. */
  readonly pins: readonly Point[]
}

/** Gives the band around the line through points. */
export function bandAround(
  {likely, pins}: BandPoints,
  {original, translation}: Pick<Band, 'original' | 'translation'>
): Band {
  const low = new Int32Array(original + 1).fill(translation)
  const high = new Int32Array(original + 1)
  const widen = (row: number, from: number, to: number): void => {
    low[row] = Math.min(low[row] ?? 0, Math.max(0, Math.floor(from) - halfWidth))
    high[row] = Math.max(high[row] ?? 0, Math.min(translation, Math.ceil(to) + halfWidth))
  }
  if (original <= shortText && translation <= shortText) {
    low.fill(0)
    high.fill(translation)
  } else eachStep(likely, {original, translation}, widen)
  for (const pin of pins) narrow(pin, low, high)
  return {original, translation, low, high, ...cellNumbers(low, high)}
}

type Widen = (row: number, from: number, to: number) => void

function eachStep(points: readonly Point[], end: Point, widen: Widen): void {
  let last: Point = {original: 0, translation: 0}
  for (const point of [...points, end]) {
    const slope = (point.translation - last.translation) / Math.max(1, point.original - last.original)
    for (let row = last.original; row <= point.original; row += 1) {
      const from = last.translation + (row - last.original) * slope
      widen(row, from, Math.min(point.translation, from + slope))
    }
    if (point.original === last.original) widen(point.original, last.translation, point.translation)
    last = point
  }
}

/** Only a pair with both blocks leads from before a pin to behind it. */
function narrow(pin: Point, low: Int32Array, high: Int32Array): void {
  for (let row = 0; row < low.length; row += 1)
    if (row <= pin.original) high[row] = Math.min(high[row] ?? 0, pin.translation)
    else low[row] = Math.max(low[row] ?? 0, pin.translation + 1)
}

function cellNumbers(low: Int32Array, high: Int32Array): Pick<Band, 'start' | 'cells'> {
  let cells = 0
  const start = low.map((first, row) => {
    const before = cells
    cells += (high[row] ?? 0) - first + 1
    return before - first
  })
  return {start, cells}
}

/** Gives the band with its sides swapped: for each number of blocks of the translation, from and to how many of the original. */
export function transposed({original, translation, low, high}: Band): Pick<Band, 'low' | 'high'> {
  const lows = new Int32Array(translation + 1).fill(original)
  const highs = new Int32Array(translation + 1)
  for (let row = 0; row <= original; row += 1)
    for (let column = low[row] ?? 0; column <= (high[row] ?? 0); column += 1) {
      lows[column] = Math.min(lows[column] ?? 0, row)
      highs[column] = row
    }
  return {low: lows, high: highs}
}

/** Gives the number of a cell; -1 outside the band. */
export function cellAt({low, high, start}: Band, row: number, column: number): number {
  const isInside = column >= (low[row] ?? Infinity) && column <= (high[row] ?? -1)
  return isInside ? (start[row] ?? 0) + column : -1
}
