import type {Standing} from '../editions/standing.ts'
import type {Edition} from './works.ts'

/** How far an edition has come. */
export type EditionState = 'original' | 'draft' | 'machine' | 'translated' | 'reviewed'

/** Says how far an edition has come; a review counts for the text that was reviewed. */
export function editionState(
  {article: {matter}, isOriginal}: Edition,
  standing: Standing | undefined
): EditionState {
  if (isOriginal) return 'original'
  if (matter.isDraft) return 'draft'
  if (isReviewed(matter, standing)) return 'reviewed'
  return matter.translation.method === 'machine' ? 'machine' : 'translated'
}

/** Says whether somebody reviewed the text as it is; where no text was recorded, front matter is believed. */
export function isReviewed(
  {reviewers, translation}: Edition['article']['matter'],
  standing: Standing | undefined
): boolean {
  const isStated = reviewers.length > 0 || translation.reviewed !== null
  return isStated && standing?.isReviewedText !== false
}

/** Says whether an edition is as a program gave it, and nobody reviewed it. */
export function isBareMachine({article: {matter}}: Edition, standing: Standing | undefined): boolean {
  return matter.translation.method === 'machine' && !isReviewed(matter, standing)
}
