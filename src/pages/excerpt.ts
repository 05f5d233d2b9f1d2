const charactersOfSpaced = 240
const charactersOfCjk = 110

/** Shortens a text for a list, at the end of a word where the script has words. */
export function excerpt(text: string): string {
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(0, 40))
  const limit = isCjk ? charactersOfCjk : charactersOfSpaced
  if (text.length <= limit) return text
  const characters = Array.from(text.slice(0, 2 * limit + 2))
  if (characters.length <= limit) return text
  const cut = characters.slice(0, limit).join('')
  const end = isCjk ? cut.length : cut.lastIndexOf(' ')
  return `${cut.slice(0, end > limit / 2 ? end : cut.length).replace(/[\s\p{P}]+$/u, '')}…`
}
