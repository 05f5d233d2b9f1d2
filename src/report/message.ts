/** Where in a file something stands; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** `error`: the page can't be right; `warning`: it probably isn't; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** One problem found in what the user wrote; plain data, so that it can be cached, sent between threads and replayed. */
export interface Message {
  /** File, relative to the site's root, with forward slashes. */
  readonly path: string
  readonly place: Place | null
  readonly severity: Severity
  /** Permanent name, such as `matter/source-url`. */
  readonly rule: string
  /** What is wrong, as one sentence without a full stop. */
  readonly reason: string
  /** What to do about it; empty when the reason says enough. */
  readonly hint: string
}
