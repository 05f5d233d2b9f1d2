/** Gives a URL with its percent-encoded letters beyond ASCII as letters (IRI, RFC 3987), as people write them. */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[89a-f][0-9a-f])+/gi, decode)
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
