/** Marks the ids of real footnotes from the parser to `anchors`; a noncharacter, so that authors can't forge it. */
export const footnotePrefix = '\uFDD2'
