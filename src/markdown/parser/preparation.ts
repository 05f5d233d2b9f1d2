import type {CharacterKind} from './character.ts'

/** A character of a source that stands beside marks. */
export interface Fixed {
  readonly text: string
  /** What Sätteri has to take it for. */
  readonly kind: CharacterKind
  /** What it may be taken for as well. */
  readonly otherKinds: readonly CharacterKind[]
  readonly isReplaced: boolean
}

/** A place where Sätteri may see another thing than the reference, unless it stands in code or HTML. */
export interface Doubt {
  readonly offset: number
  readonly kind: 'marks' | 'url'
}

/** What has to be done to a source, before Sätteri reads it as the reference would. */
export interface Preparation {
  readonly source: string
  readonly fixed: Map<number, Fixed>
  readonly doubts: Doubt[]
}
