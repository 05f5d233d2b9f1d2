/** What a morph leaves as the reader and the scripts of the page have made it. */
export const keeping = {
  /** The overlay is ours. */
  beforeNodeRemoved: (node: Node): boolean =>
    !(node instanceof Element && node.localName === 'dragoman-overlay'),
  /** A script has put the age of the article in place of its date. */
  beforeNodeMorphed: (before: Node, after: Node): boolean =>
    !(
      before instanceof HTMLTimeElement &&
      after instanceof HTMLTimeElement &&
      before.title !== '' &&
      before.dateTime === after.dateTime
    ),
  /** What is open stays open, and what scripts have set on the page as a whole stays set. */
  beforeAttributeUpdated(name: string, element: Element, change: 'update' | 'remove'): boolean {
    if (element instanceof HTMLDetailsElement && name === 'open') return false
    return change === 'update' || (element !== document.documentElement && element !== document.body)
  }
}
