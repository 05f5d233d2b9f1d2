import {figure} from './figure.mjs'
import {markdownTable} from './markdown-table.mjs'

/**
 * Writes what was measured at one size, with the phases of the builds beneath when the program tells them.
 *
 * @param {{articles: number, made: {seconds: number, megabytes: number}, scenarios: readonly any[]}} result
 * @returns {string}
 */
export function scenarioTables({articles, made, scenarios}) {
  const count = articles.toLocaleString('en')
  const head = [`${count} articles`, 'wall s', 'CPU s', 'peak MB', 'files written']
  const rows = scenarios.map(({title, seconds, cpu, memory, written}) => [
    title,
    figure(seconds.median),
    figure(cpu.median),
    figure(memory.median && Math.round(memory.median)),
    String(Math.round(written.median ?? 0))
  ])
  const making = `Made in ${figure(made.seconds)} s: ${figure(made.megabytes)} MB of Markdown.`
  return [making, markdownTable(head, rows), phases(scenarios), noise(scenarios)].filter(Boolean).join('\n\n')
}

function phases(scenarios) {
  const told = scenarios.filter((scenario) => scenario.phases !== null)
  const names = [...new Set(told.flatMap((scenario) => Object.keys(scenario.phases)))]
  if (names.length === 0) return ''
  const rows = names.map((name) => [
    name,
    ...told.map((scenario) => milliseconds(scenario.phases[name]?.median))
  ])
  return markdownTable(['phase, ms', ...told.map(({title}) => title)], rows)
}

function milliseconds(value) {
  return value === null || value === undefined ? '–' : String(Math.round(value))
}

function noise(scenarios) {
  const most = Math.max(0, ...scenarios.flatMap((scenario) => scenario.noise.values))
  return most < 0.1 ? '' : `Others used up to ${Math.round(most * 100)} % of the machine meanwhile.`
}
