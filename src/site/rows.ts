/** Rows of numbered things with a weight each, one behind the other: row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  readonly weights: Float64Array
}

/** Gives so many empty rows, with room for so many things in all. */
export function rowsOf(count: number, room: number): Rows {
  return {
    starts: new Uint32Array(count + 1),
    numbers: new Uint32Array(room),
    weights: new Float64Array(room)
  }
}

/** Turns rows into columns; each column keeps the order of the rows. */
export function turned({starts, numbers, weights}: Rows, count: number): Rows {
  const length = starts[starts.length - 1] ?? 0
  const ends = new Uint32Array(count + 1)
  for (let at = 0; at < length; at++) {
    const number = numbers[at] ?? 0
    ends[number + 1] = (ends[number + 1] ?? 0) + 1
  }
  for (let number = 0; number < count; number++)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0)
  const next = ends.slice()
  const rows = new Uint32Array(length)
  const turnedWeights = new Float64Array(length)
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const number = numbers[at] ?? 0
      const place = next[number] ?? 0
      next[number] = place + 1
      rows[place] = row
      turnedWeights[place] = weights[at] ?? 0
    }
  }
  return {starts: ends, numbers: rows, weights: turnedWeights}
}
