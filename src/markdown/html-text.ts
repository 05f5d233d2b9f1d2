/** Gives about the text of an HTML block, white space normalised; in linear time, whatever the block holds. */
export function htmlText(html: string): string {
  return withoutParts(
    withoutParts(html, /<!--/, /-->/),
    /<(?=script|style|template)/i,
    /<\/(?:script|style|template)\s*>/i
  )
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim()
}

function withoutParts(text: string, start: RegExp, end: RegExp): string {
  const [first = '', ...parts] = text.split(start)
  return first + parts.map((part) => part.split(end).slice(1).join(' ')).join(' ')
}
