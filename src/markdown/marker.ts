import type {ImageSlot, Slot} from './document.ts'

/** What a marker says: the attributes of an image stand in the HTML, and the image of a credit is the one before it. */
export type Mark =
  | Exclude<Slot, {readonly kind: 'image' | 'credit'}>
  | Pick<ImageSlot, 'kind' | 'link'>
  | {readonly kind: 'credit'}

/** Gives the text that stands in the HTML for a slot; its noncharacters can't come from an author (see `withoutNoncharacters`). */
export function marker(mark: Mark): string {
  if (mark.kind === 'label') return `\uFDD0label:${mark.key}:${mark.number}\uFDD1`
  return mark.kind === 'credit' || mark.kind === 'signature'
    ? `\uFDD0${mark.kind}\uFDD1`
    : `\uFDD0${mark.kind}:${mark.link}\uFDD1`
}
