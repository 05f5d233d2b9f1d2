/** What a page offers. */
export interface Contents {
  readonly links: readonly string[]
  /** What can be operated. */
  readonly controls: readonly string[]
  readonly words: string
}

/** Gives what is there with scripts and is missing without them, and what is there without them and can do nothing. */
export function compareContents(withScripts: Contents, without: Contents): readonly string[] {
  return [
    ...withScripts.links.filter((link) => !without.links.includes(link)),
    ...without.controls,
    ...(without.words === withScripts.words ? [] : [`${without.words.length} characters of text`])
  ]
}
