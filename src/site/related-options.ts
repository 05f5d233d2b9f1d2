import type {RelatedWeights} from '../config/config.ts'
import type {TakeEvidence} from './evidence.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {Edition} from './works.ts'

/** What the search for related articles depends on. */
export interface RelatedOptions {
  readonly weights: RelatedWeights
  /** How many are listed for each article. */
  readonly limit: number
  /** Tells what an edition shows of what it is about. */
  readonly evidenceOf: (edition: Edition, take: TakeEvidence) => void
  readonly vocabulary: Vocabulary
}
