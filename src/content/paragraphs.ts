/** Cuts plain text into paragraphs at blank lines; line breaks inside of them become spaces. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
