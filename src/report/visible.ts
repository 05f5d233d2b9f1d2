/** Gives a text for a terminal: control characters, which would move the cursor, hide text or begin another line, are shown as a replacement. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD')
}
