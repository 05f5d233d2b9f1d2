/** Ids of the headings of notes: those of the author, and those of the translator. */
export const noteLabels: ReadonlySet<string> = new Set(['footnote-label', 'translator-notes-label'])
