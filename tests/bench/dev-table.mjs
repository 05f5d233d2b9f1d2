import {figure} from './figure.mjs'
import {markdownTable} from './markdown-table.mjs'

/**
 * Writes what was measured of `dragoman dev` at one size.
 *
 * @param {number} articles
 * @param {import('./dev.mjs').DevFigures} figures
 * @returns {string}
 */
export function devTable(articles, {front, other, edits, end}) {
  const most = edits === null ? null : Math.max(...edits.values)
  return markdownTable(
    [`dev, ${articles.toLocaleString('en')} articles`, 'ms'],
    [
      ['start until the front page is there', figure(front * 1000)],
      ['start until a page not shown before is there', figure(other * 1000)],
      ['an edit, until it is in the DOM: median', figure(edits?.median)],
      ['the slowest of those', figure(most)],
      ['Ctrl-C until the process has ended', figure(end * 1000)]
    ]
  )
}
