/**
 * Gives pairs of blocks that belong together most likely: both hold a link to what no other block of their side links to.
 *
 * @param {{original: readonly Block[], translation: readonly Block[]}} work
 * @returns {readonly {original: number, translation: number, target: string}[]}
 * @typedef {import('../../src/markdown/document.ts').Block} Block
 */
export function goldPairs({original, translation}) {
  const originals = soleHolders(original)
  const pairs = new Map()
  for (const [target, index] of soleHolders(translation)) {
    const partner = originals.get(target)
    if (partner !== undefined)
      pairs.set(`${partner} ${index}`, {original: partner, translation: index, target})
  }
  return [...pairs.values()]
}

function soleHolders(blocks) {
  const holders = new Map()
  for (const [index, {links}] of blocks.entries())
    for (const target of new Set(links)) holders.set(target, [...(holders.get(target) ?? []), index])
  return new Map(
    [...holders].flatMap(([target, [first, ...others]]) =>
      others.length > 0 || target === '' || target.startsWith('#') ? [] : [[target, first]]
    )
  )
}

/**
 * Takes from a block all that the gold pairs are known by: links, addresses in its text, and pictures that links lead to.
 *
 * @param {Block} block
 * @param {ReadonlySet<string>} targets
 * @returns {Block}
 */
export function masked(block, targets) {
  return {
    ...block,
    links: [],
    images: block.images.filter((image) => !targets.has(image)),
    text: block.type === 'code' ? block.text : block.text.replace(/(?:https?:\/\/|www\.)[^\s，。）)]+/g, '')
  }
}
