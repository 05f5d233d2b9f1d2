import type {Point} from './longest-chain.ts'
import {longestChain} from './longest-chain.ts'
import type {SharedAnchors} from './shared-anchors.ts'

/** Gives points that the alignment most likely goes through: the pins, and in order with them what both texts have just once. */
export function fixedPoints(
  {original, translation}: SharedAnchors,
  pins: readonly Point[]
): readonly Point[] {
  const points: Point[] = []
  for (const [anchor, [first, ...more]] of original.holders.entries()) {
    const [partner, ...others] = translation.holders[anchor] ?? []
    if (first === undefined || partner === undefined || more.length > 0 || others.length > 0) continue
    points.push({original: first, translation: partner})
  }
  const allowed = points.filter((point) => pins.every((pin) => isBeside(point, pin)))
  return longestChain([...pins, ...allowed])
}

function isBeside(point: Point, pin: Point): boolean {
  return Math.sign(point.original - pin.original) === Math.sign(point.translation - pin.translation)
}
