/** The interface texts in one language. */
export interface Wording {
  /** Gives a text with its placeholders filled; `count` chooses the plural form. */
  readonly text: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** Gives a text with its placeholders as they are: `First published by {outlet}.` */
  readonly pattern: (key: string) => string
}
