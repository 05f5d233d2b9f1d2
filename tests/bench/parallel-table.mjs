import {figure} from './figure.mjs'
import {markdownTable} from './markdown-table.mjs'

/**
 * Writes what bilingual pages cost at one size.
 *
 * @param {number} articles
 * @param {import('./parallel.mjs').ParallelFigures} figures
 * @returns {string}
 */
export function parallelTable(articles, {pages, without, cold, template}) {
  const row = (title, {seconds, cpu}) => [title, figure(seconds.median), figure(cpu.median)]
  const added = (key) => cold[key].median !== null && cold[key].median - without[key].median
  const each = (key) => (added(key) === false ? '–' : figure((added(key) / pages) * 1000))
  return markdownTable(
    [
      `${articles.toLocaleString('en')} editions, ${pages.toLocaleString('en')} bilingual pages`,
      'wall s',
      'CPU s'
    ],
    [
      row('cold without them', without),
      row('cold', cold),
      row('one template edited', template),
      ['each adds to a cold build, ms', each('seconds'), each('cpu')]
    ]
  )
}
