/** Says whether a text is an address of the web, which a link may lead to; `javascript:` and the like are not. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
