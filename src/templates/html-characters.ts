/** Without properties of Unicode, which take three times as long: every page is searched. */
// oxlint-disable-next-line no-control-regex
const control = /[\x00-\x08\x0B\x0E-\x1F\x7F-\x9F]/g

/** Gives a page with U+FFFD for each control character that is no white space, as HTML holds none (HTML Standard, 13.1.7 and 13.1.4). */
export function htmlCharacters(page: string): string {
  return page.replace(control, '\uFFFD')
}
