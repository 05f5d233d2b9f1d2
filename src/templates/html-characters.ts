/** Gives a page with U+FFFD for each control character that is no white space, as HTML holds none (HTML Standard, 13.1.7 and 13.1.4). */
export function htmlCharacters(page: string): string {
  return page.replace(/[^\P{Cc}\t\n\f\r]/gu, '\uFFFD')
}
