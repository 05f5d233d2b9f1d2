import type {Shape} from './shape.ts'

/** Past this number of possible texts, any text is possible. */
const limit = 64

/** Gives the texts that a template literal may make of its pieces and values. */
export function joinTexts([first = '', ...pieces]: readonly string[], values: readonly Shape[]): Shape {
  let texts: readonly string[] = [first]
  for (const [index, piece] of pieces.entries()) {
    const value = values[index]
    if (value?.kind !== 'text' || value.values.length * texts.length > limit)
      return {kind: 'text', values: []}
    texts = texts.flatMap((start) => value.values.map((middle) => start + middle + piece))
  }
  return {kind: 'text', values: texts}
}
