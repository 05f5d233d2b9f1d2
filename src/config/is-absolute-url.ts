/** Says whether a text is an absolute address of the web, such as `https://example.org/blog/`. */
export function isAbsoluteUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}
