import type {BlockChange} from './freshness.ts'

/** Says whether a change is more than one of looks. */
export function isMaterial({kind}: Pick<BlockChange, 'kind'>): boolean {
  return kind !== 'cosmetic'
}

/** Gives how many blocks of the original a change is about. */
export function lagSize({original, recorded}: Pick<BlockChange, 'original' | 'recorded'>): number {
  return original.length || recorded.length
}
