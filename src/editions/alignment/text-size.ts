/** Gives about how much a text says: an ideograph or kana counts as three letters, a Hangul syllable as two. */
export function textSize(text: string): number {
  let size = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x2e80) size += 1
    else size += code >= 0xac00 && code <= 0xd7af ? 2 : 3
  }
  return size
}
