/** Marks the blocks of a text, given as HTML, that say what the texts say: each gets an attribute `data-stale`. */
export function markBlocks(html: string, texts: readonly string[]): string {
  const wanted = new Set(texts.map(fold).filter((text) => text !== ''))
  if (wanted.size === 0) return html
  return html.replace(block, (tag: string, name: string, offset: number) => {
    const start = offset + tag.length
    const text = fold(plain(html.slice(start, endOf(html, name, start))))
    return wanted.has(text) ? `${tag.slice(0, name.length + 1)} data-stale${tag.slice(name.length + 1)}` : tag
  })
}

const block = /<(p|h[1-6]|li|pre|tr|blockquote|dd)(?=[\s>])[^>]*>/g

/** A block ends where another one begins or ends; the cells of a row are its own. */
const edge =
  /<\/?(?:p|h[1-6]|li|pre|tr|blockquote|d[dlt]|[ou]l|table|thead|tbody|div|section|figure)(?=[\s>])/g

function endOf(html: string, name: string, start: number): number {
  if (name === 'tr') return orEnd(html.indexOf('</tr>', start), html)
  edge.lastIndex = start
  return orEnd(edge.exec(html)?.index ?? -1, html)
}

function orEnd(index: number, html: string): number {
  return index === -1 ? html.length : index
}

/** The number of a footnote is no part of the text that refers to it. */
function plain(html: string): string {
  return html
    .replace(/<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, digits: string) =>
      character(Number.parseInt(digits, 16), whole)
    )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, ' ')
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}

/** Markup changes quotes and spaces: letters, numbers and symbols tell texts apart. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
}
