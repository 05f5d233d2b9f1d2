const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u
const narrowless = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Gives how many columns a text takes on a terminal (Unicode Standard Annex #11, East Asian Width). */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : narrowless.test(character) ? 0 : 1
  return width
}
