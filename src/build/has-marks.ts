import type {BodyView} from '../pages/view.ts'

/** Says whether the HTML of a text tells of its blocks. */
export function hasMarks({isMarked, stale}: Pick<BodyView, 'isMarked' | 'stale'>): boolean {
  return isMarked || stale.length > 0
}
