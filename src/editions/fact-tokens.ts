/** What kind of fact a word is or stands in. */
export type Fact = 'number' | 'name' | 'negation' | 'quotation'

/** A word of a text, case folded, and which facts it may change. */
export interface FactToken {
  readonly word: string
  readonly facts: readonly Fact[]
}

/** Parts a text into words, numbers and single ideographs. */
export function factTokens(text: string): readonly FactToken[] {
  const normal = text.normalize('NFKC')
  const quoted = [...normal.matchAll(quotations)].map(
    (match) => [match.index, match.index + match[0].length] as const
  )
  return [...normal.matchAll(tokens)].map((match) => {
    const [word] = match
    const isQuoted = quoted.some(([start, end]) => match.index > start && match.index < end)
    const own = factOf(word, normal.slice(0, match.index))
    return {
      word: word.toLowerCase(),
      facts: [...(own ? [own] : []), ...(isQuoted ? ['quotation' as const] : [])]
    }
  })
}

const quotations = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』|"[^"]*"/g

const tokens =
  /[-\u2212]?\p{Nd}+(?:[.,:/-]\p{Nd}+)*[%\u2030\u00B0\p{Sc}]?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}[\p{L}\p{M}'\u2019]*/gu

function factOf(word: string, before: string): Fact | null {
  if (/\p{Nd}/u.test(word)) return 'number'
  if (negations.has(word.toLowerCase()) || /n['\u2019]t$/i.test(word)) return 'negation'
  return isName(word, before) ? 'name' : null
}

/** Where a sentence begins, a capital says nothing. */
function isName(word: string, before: string): boolean {
  return /^\p{Lu}/u.test(word) && /[^.!?\u2026:\s"“„«(]["”»)]*\s+["“„«(]*$/u.test(before)
}

/** Of the languages that the interface speaks and some more; others have their negation counted as a word. */
const negations: ReadonlySet<string> = new Set(
  `no not never none neither nor nobody nothing cannot without
  nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne
  ne pas jamais aucun aucune personne rien sans
  no nunca jamás ningún ninguna nadie nada sin
  não nunca nenhum nenhuma ninguém sem
  non mai nessuno nessuna niente senza
  не ни нет никогда никто ничего без
  не ні немає ніколи
  不 没 沒 未 无 無 非 别 別
  لا لم لن ليس ليست ما دون لما
  לא אין בלי מעולם
  نه نیست نمی هرگز بدون`.split(/\s+/)
)
