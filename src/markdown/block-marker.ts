/** Gives the attribute that marks the element of a block, from `elements` to `htmlTemplate`; its noncharacters can't come from an author. */
export function blockMarker(block: number): string {
  return `\uFDD0block:${block}\uFDD1`
}
