/** `Intl.Segmenter` copies its whole input for each word, so it gets little at a time. */
const maximumLength = 400

/** Gives the words of a text in a script without spaces (Thai, Lao, Khmer, Burmese), as a dictionary tells them apart. */
export function dictionaryWords(text: string, lang: string): readonly string[] {
  const words: string[] = []
  for (let start = 0; start < text.length; start += maximumLength) {
    for (const {segment, isWordLike} of segmenterOf(lang).segment(text.slice(start, start + maximumLength))) {
      if (isWordLike === true) words.push(segment)
    }
  }
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const segmenter = new Intl.Segmenter(lang, {granularity: 'word'})
  segmenters.set(lang, segmenter)
  return segmenter
}
