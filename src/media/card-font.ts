/** A font for the texts of cards; it may consist of many files, each with some of the characters. */
export interface CardFont {
  readonly family: string
  /** Changes with the font. */
  readonly id: string
  readonly covers: (codePoint: number) => boolean
  /** Gives the files that a text needs. */
  readonly filesFor: (codePoints: ReadonlySet<number>) => readonly FontFile[]
}

/** A file of a font. */
export interface FontFile {
  /** Absolute path. */
  readonly path: string
  readonly family: string
  /** The code points that it is used for, from and to; null for all that it has. */
  readonly ranges: readonly CodePointRange[] | null
}

/** Both ends are part of it. */
export type CodePointRange = readonly [first: number, last: number]
