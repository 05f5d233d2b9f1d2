/** Says what of an SVG image may run, or leads elsewhere, when a browser opens the file by itself; empty when there is nothing. */
export function svgFault(bytes: Uint8Array): string {
  const text = plainText(bytes)
  if (text === null) return 'an encoding other than UTF-8'
  const found = faults.find(([pattern]) => pattern.test(text))
  if (found) return found[1]
  return /(?:java|vb|live)script:|(?:href|src)=["']?data:(?!image\/(?:png|jpe?g|gif|webp|avif)[;,])/i.test(
    text.replace(/[\s\p{Cc}]+/gu, '')
  )
    ? 'an address that runs'
    : ''
}

/** An XML file may choose another encoding, in which nothing below would be found. */
function plainText(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  const [, encoding = 'utf-8'] = /^\uFEFF?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text) ?? []
  const isKnown = /^(?:utf-?8|us-ascii|ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding)
  return isKnown && !text.includes('\0') ? withoutReferences(text) : null
}

/** An attribute may hold any character by its number. */
function withoutReferences(text: string): string {
  return text
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (written, code: string) => {
      const point = Number(code.replace(/^x/i, '0x'))
      return point <= 0x10ffff ? String.fromCodePoint(point) : written
    })
    .replaceAll('&colon;', ':')
}

/** A name may have any prefix, which its file explains. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/<!(?:ENTITY|ATTLIST|ELEMENT)|<!DOCTYPE[^>]*\[/i, 'declarations of its own'],
  [/<\?xml-stylesheet/i, 'a style sheet'],
  [/<(?:[^\s<>/:"']+:)?(?:script|handler|listener)(?![\w.-])/i, 'a script'],
  [
    /<(?:[^\s<>/:"']+:)?(?:foreignObject|iframe|object|embed|audio|video|canvas|html|body|meta|base|link|form)(?![\w.-])|1999\/xhtml/i,
    'HTML'
  ],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/attributeName\s*=\s*["']?\s*(?:[^\s"']*:)?(?:href|on[a-z]+)/i, 'an animated address']
]
