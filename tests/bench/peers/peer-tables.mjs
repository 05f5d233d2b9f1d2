import {figure} from '../figure.mjs'
import {markdownTable} from '../markdown-table.mjs'

/**
 * Writes what was measured at one size: seconds and memory, then Dragoman's as multiples of the others'.
 *
 * @param {{articles: number, peers: readonly any[]}} result
 * @param {Readonly<Record<string, {title: string}>>} scenarios
 * @returns {string}
 */
export function peerTables({articles, peers}, scenarios) {
  const whole = peers.filter(({problem}) => problem === null)
  const columns = Object.keys(scenarios).filter((name) => whole.some((peer) => name in peer.scenarios))
  const titles = columns.map((name) => `${scenarios[name].title}, s`)
  const count = articles.toLocaleString('en')
  const times = markdownTable(
    [`${count} articles`, ...titles, 'cold CPU, s', 'cold peak, MB'],
    whole.map((peer) => [
      `${peer.title} ${peer.version}`,
      ...columns.map((name) => figure(peer.scenarios[name]?.seconds.median)),
      figure(peer.scenarios.cold?.cpu.median),
      figure(peer.scenarios.cold?.memory.median)
    ])
  )
  const problems = peers
    .filter(({problem}) => problem !== null)
    .map(({title, problem}) => `${title}: ${problem}`)
  return [times, ratios(whole, {columns, scenarios}), ...problems, noise(whole)].filter(Boolean).join('\n\n')
}

function ratios(peers, {columns, scenarios}) {
  const own = peers.find(({key}) => key === 'dragoman')
  const others = peers.filter((peer) => peer !== own)
  if (!own || others.length === 0) return ''
  const ratio = (peer, name, key) =>
    times(own.scenarios[name]?.[key].median, peer.scenarios[name]?.[key].median)
  return markdownTable(
    ['Dragoman, as a multiple of', ...columns.map((name) => scenarios[name].title), 'cold peak'],
    others.map((peer) => [
      peer.title,
      ...columns.map((name) => ratio(peer, name, 'seconds')),
      ratio(peer, 'cold', 'memory')
    ])
  )
}

function times(own, other) {
  return own && other ? `${figure(own / other)} ×` : '–'
}

function noise(peers) {
  const runs = peers.flatMap(({scenarios}) =>
    Object.values(scenarios).flatMap((scenario) => scenario.noise.values)
  )
  const most = Math.max(0, ...runs)
  return most < 0.1 ? '' : `Others used up to ${Math.round(most * 100)} % of the machine meanwhile.`
}
