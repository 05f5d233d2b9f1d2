/** Gives robots.txt (RFC 9309): everything may be read. */
export function robots({sitemaps}: {readonly sitemaps: readonly string[]}): string {
  const lines = sitemaps.map((sitemap) => `Sitemap: ${sitemap}\n`)
  return `User-agent: *\nAllow: /\n\n${lines.join('')}`
}
