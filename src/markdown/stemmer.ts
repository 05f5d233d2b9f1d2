import {createRequire} from 'node:module'

/** Snowball's name of a language, by its tag. */
const algorithms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic',
    ca: 'catalan',
    cs: 'czech',
    da: 'danish',
    de: 'german',
    en: 'english',
    es: 'spanish',
    eu: 'basque',
    fi: 'finnish',
    fr: 'french',
    ga: 'irish',
    hu: 'hungarian',
    hy: 'armenian',
    it: 'italian',
    nb: 'norwegian',
    nl: 'dutch',
    nn: 'norwegian',
    no: 'norwegian',
    pt: 'portuguese',
    ro: 'romanian',
    ru: 'russian',
    sl: 'slovene',
    sv: 'swedish',
    ta: 'tamil',
    tr: 'turkish'
  })
)

/** Gives a word, in lower case, without its ending. */
export type Stemmer = (word: string) => string

const stemmers = new Map<string, Stemmer>()

/** Gives the stemmer of a language; for languages without one, a stemmer that changes nothing. */
export function stemmer(lang: string): Stemmer {
  const algorithm = algorithms.get(lang.split('-', 1)[0] ?? '')
  if (algorithm === undefined) return (word) => word
  const known = stemmers.get(algorithm)
  if (known) return known
  const made = makeStemmer(algorithm)
  stemmers.set(algorithm, made)
  return made
}

/** The library is loaded late: it takes a while, and many sites need none. */
function makeStemmer(algorithm: string): Stemmer {
  const {newStemmer}: typeof import('snowball-stemmers') = createRequire(import.meta.url)('snowball-stemmers')
  const library = newStemmer(algorithm)
  return (word) => library.stem(word)
}
