/** Gives a URL with all its percent-encoding decoded, so that two ways to write it are one; as it is where that can't be done. */
export function decodedUrl(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
