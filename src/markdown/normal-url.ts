/** Gives a URL as browsers read it (URL Standard, 4.4): without control characters and outer spaces, its scheme in lower case. */
export function normalUrl(url: string): string {
  return url
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase())
}
