import type {EvidenceIndex, EvidenceSource} from './evidence.ts'
import {evidenceIndex} from './evidence.ts'
import type {RelatedOptions} from './related-options.ts'
import type {Steps} from './steps.ts'
import type {Edition} from './works.ts'

/** What related articles are looked for in: the evidence of all articles, and room to add it up. */
export interface SearchSpace {
  readonly editions: readonly Edition[]
  readonly positionOf: ReadonlyMap<Edition, number>
  readonly times: Float64Array
  /** The number of each edition's work. */
  readonly works: Uint32Array
  readonly index: EvidenceIndex
  readonly options: RelatedOptions
  /** Scratch: zero between two searches. */
  readonly scores: Float64Array
  /** Scratch: the positions that have a score. */
  readonly touched: Uint32Array
  /** Scratch: the weights of one article, by feature. */
  readonly loaded: {position: number; readonly vector: Float64Array}
}

/** Gives the space of a search; the editions are those of one language, sorted by date. */
export function* searchSpace(editions: readonly Edition[], options: RelatedOptions): Steps<SearchSpace> {
  const numberByWork = new Map<string, number>()
  const workNumber = (work: string): number => {
    const number = numberByWork.get(work) ?? numberByWork.size
    numberByWork.set(work, number)
    return number
  }
  const evidenceOf: EvidenceSource['evidenceOf'] = (position, take) => {
    const edition = editions[position]
    if (edition) options.evidenceOf(edition, take)
  }
  const {vocabulary, weights} = options
  const index = yield* evidenceIndex({count: editions.length, evidenceOf, vocabulary}, weights)
  return {
    editions,
    positionOf: new Map(editions.map((edition, position) => [edition, position])),
    times: Float64Array.from(editions, ({article}) => article.matter.date.time),
    works: Uint32Array.from(editions, ({article}) => workNumber(article.work)),
    index,
    options,
    scores: new Float64Array(editions.length),
    touched: new Uint32Array(editions.length),
    loaded: {position: -1, vector: new Float64Array(index.featureCount)}
  }
}
