import {figure} from './figure.mjs'

/**
 * Tells how the cold build grows from each size to the next; nothing when there is one size.
 *
 * @param {readonly {articles: number, scenarios: readonly any[]}[]} results
 * @returns {string}
 */
export function growth(results) {
  const colds = results.flatMap(({articles, scenarios}) => {
    const cold = scenarios.find(({name}) => name === 'cold')
    return cold ? [{articles, seconds: cold.seconds.median, memory: cold.memory.median}] : []
  })
  const lines = colds.slice(1).map((later, index) => {
    const earlier = colds[index]
    const times = (key) => (later[key] && earlier[key] ? `${figure(later[key] / earlier[key])} times` : '–')
    return `From ${earlier.articles} to ${later.articles} articles, cold: ${times('seconds')} the time, ${times('memory')} the memory.`
  })
  return lines.map((line) => `\n${line}\n`).join('')
}
