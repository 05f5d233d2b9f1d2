import {faultKinds} from './align-faults.mjs'
import {figure} from './figure.mjs'
import {markdownTable} from './markdown-table.mjs'

/** Most weights of the aligner were chosen by three works of four; the others tell how good it is with works it has not seen. */
const groups = {
  all: () => true,
  'tuned on': (_, index) => index % 4 !== 3,
  'held out': (_, index) => index % 4 === 3,
  'five pairs or more': ({gold}) => gold >= 5
}

/**
 * Sums up the works of an alignment benchmark.
 *
 * @param {readonly ReturnType<typeof import('./align-work.mjs').alignWork>[]} results Those with gold pairs.
 */
export function alignTables(results) {
  const figures = Object.entries(groups).map(([name, has]) => figuresOf(name, results.filter(has)))
  const shapes = counts(results.flatMap((result) => result.shapes))
  return {
    groups: figures,
    shapes: Object.fromEntries(shapes),
    faults: results.flatMap(({faults}) => faults),
    text: `${groupTable(figures)}\n\n${shapeTable(shapes)}`
  }
}

function figuresOf(name, results) {
  const faults = results.flatMap((result) => result.faults)
  const gold = results.reduce((sum, result) => sum + result.gold, 0)
  const times = results.map(({milliseconds}) => milliseconds).sort((a, b) => a - b)
  const right = gold - faults.length
  const inOrder = results.reduce((sum, result) => sum + result.goldInOrder, 0)
  const wrongInOrder = faults.filter(({kind}) => kind !== 'crossing').length
  const share = (has) => (100 * results.filter(has).length) / results.length
  return {
    name,
    works: results.length,
    gold,
    right: (100 * right) / gold,
    rightInOrder: (100 * (inOrder - wrongInOrder)) / inOrder,
    sameIndex: (100 * results.reduce((sum, result) => sum + result.sameIndex, 0)) / gold,
    faultless: share((result) => result.faults.length === 0),
    omissions: share((result) => result.withoutPartner.omission),
    additions: share((result) => result.withoutPartner.addition),
    faults: Object.fromEntries(
      Object.keys(faultKinds).map((kind) => [kind, faults.filter((fault) => fault.kind === kind).length])
    ),
    milliseconds: {median: at(times, 0.5), p95: at(times, 0.95), largest: times.at(-1)}
  }
}

function at(ascending, share) {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))]
}

function groupTable(figures) {
  const head = [
    'works',
    'number',
    'gold pairs',
    'right',
    'right of those in order',
    'same index',
    'faultless works',
    'omissions found',
    'additions found',
    ...Object.values(faultKinds),
    'median ms',
    'p95 ms'
  ]
  const rows = figures.map((one) => [
    one.name,
    String(one.works),
    String(one.gold),
    percentage(one.right),
    percentage(one.rightInOrder),
    percentage(one.sameIndex),
    percentage(one.faultless),
    percentage(one.omissions),
    percentage(one.additions),
    ...Object.values(one.faults).map(String),
    figure(one.milliseconds.median),
    figure(one.milliseconds.p95)
  ])
  return markdownTable(head, rows)
}

function shapeTable(shapes) {
  return markdownTable(
    ['pairs', ...shapes.map(([shape]) => shape)],
    [['number', ...shapes.map(([, count]) => String(count))]]
  )
}

function counts(values) {
  const count = new Map()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1])
}

function percentage(value) {
  return `${value.toFixed(2)} %`
}
