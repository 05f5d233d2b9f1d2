/** Says whether a PNG file is a film, of which the image library reads the first picture only (PNG specification, 11.3.6.1: `acTL` comes before `IDAT`). */
export function isAnimatedPng(bytes: Buffer): boolean {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return false
  const film = bytes.indexOf('acTL', 0, 'latin1')
  return film !== -1 && film < bytes.indexOf('IDAT', 0, 'latin1')
}
