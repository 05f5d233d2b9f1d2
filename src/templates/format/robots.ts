/** Gives robots.txt (RFC 9309): everything may be read. */
export function robots({sitemap}: {readonly sitemap: string}): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
}
