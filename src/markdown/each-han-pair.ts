/** Sees each pair of neighbouring Han characters of a text, but for those with a character of grammar; a pair is `(first << 16) | second`, which takes no memory. */
export function eachHanPair(text: string, see: (pair: number) => void): void {
  let first = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const second = isTopical[code] === 1 ? code : 0
    if (first !== 0 && second !== 0) see((first << 16) | second)
    first = second
  }
}

/** Characters that in Chinese stand for grammar nearly always: a pair with one of them is hardly a topic. */
const functionCharacters =
  '的了是在和与與这這那也就都而及或把被让讓给給从從到于於其之你我他她它们們个個些么麼不没沒很還还又再更只但吗嗎呢吧啊着著且则則若怎什此'

/** A table by code unit, as texts are long. */
const isTopical = new Uint8Array(0x10000)
isTopical.fill(1, 0x3005, 0x3008)
isTopical.fill(1, 0x3400, 0x4dc0)
isTopical.fill(1, 0x4e00, 0xa000)
isTopical.fill(1, 0xf900, 0xfb00)
for (const character of functionCharacters) isTopical[character.charCodeAt(0)] = 0
