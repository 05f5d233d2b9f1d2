/** Gives a text with U+FFFD for each noncharacter of the Basic Multilingual Plane, as these are ours for markers. */
export function withoutNoncharacters(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD')
}
