/** How many holders of a tag are looked at, those nearest in time: what keeps the cost linear. */
const window = 48

/**
 * Finds for each article others that share its tags, the rarer the tag the better; what the peers without such a search of
 * their own use.
 *
 * @template {{name: string, tags: readonly string[]}} Article
 * @param {readonly Article[]} articles Sorted by date.
 * @param {number} limit
 * @returns {Map<string, Article[]>} By name.
 */
export function related(articles, limit) {
  const holders = new Map()
  for (const [position, {tags}] of articles.entries()) {
    for (const tag of tags) {
      if (!holders.has(tag)) holders.set(tag, [])
      holders.get(tag).push(position)
    }
  }
  return new Map(articles.map(({name}, position) => [name, nearest(position, {articles, holders, limit})]))
}

function nearest(position, {articles, holders, limit}) {
  const scores = new Map()
  for (const tag of articles[position].tags) {
    const list = holders.get(tag)
    const weight = Math.log(1 + articles.length / list.length)
    const start = Math.max(0, place(list, position) - window / 2)
    for (const other of list.slice(start, start + window))
      if (other !== position) scores.set(other, (scores.get(other) ?? 0) + weight)
  }
  return [...scores]
    .sort((left, right) => right[1] - left[1] || Math.abs(left[0] - position) - Math.abs(right[0] - position))
    .slice(0, limit)
    .map(([other]) => articles[other])
}

function place(sorted, value) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}
