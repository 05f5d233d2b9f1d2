import type {Slot} from './document.ts'

/** Gives the text that stands in the HTML for a slot; its noncharacters can't come from an author (see `withoutNoncharacters`). */
export function marker(slot: Slot): string {
  if (slot.kind === 'signature') return '\uFDD0signature\uFDD1'
  return slot.kind === 'label'
    ? `\uFDD0label:${slot.key}:${slot.number}\uFDD1`
    : `\uFDD0${slot.kind}:${slot.link}\uFDD1`
}
