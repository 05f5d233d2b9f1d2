/** Measures builds of Dragoman: `npm run bench -- --help`. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {readArguments} from './arguments.mjs'
import {makeSite} from './articles.mjs'
import {buildOnce} from './build-once.mjs'
import {checkNames} from './check-names.mjs'
import {measureDev} from './dev.mjs'
import {devTable} from './dev-table.mjs'
import {figure} from './figure.mjs'
import {growth} from './growth.mjs'
import {machine, machineLine} from './machine.mjs'
import {main} from './main.mjs'
import {measureParallel} from './parallel.mjs'
import {parallelTable} from './parallel-table.mjs'
import {program} from './program.mjs'
import {scenarioTables} from './scenario-tables.mjs'
import {scenarios} from './scenarios.mjs'
import {withScratch} from './scratch.mjs'
import {summary} from './summary.mjs'

/** What is measured apart from the scenarios. */
const others = ['dev', 'parallel']

const options = /** @type {const} */ ({
  articles: {kind: 'numbers', default: '1000,5000,20000', help: 'sizes of the sites'},
  runs: {kind: 'number', default: '3', help: 'rounds; the tables show medians'},
  only: {kind: 'list', default: [...Object.keys(scenarios), ...others].join(','), help: 'what is measured'},
  edits: {kind: 'number', default: '20', help: 'edits that `dev` shows in a browser'},
  seed: {kind: 'text', default: '1', help: 'another seed, other articles'},
  editions: {kind: 'percentage', default: '6', help: 'how many of 100 works are in two or three languages'},
  cli: {kind: 'text', default: '', help: 'another compiled cli.js'},
  json: {kind: 'text', default: '', help: 'a file for all figures'}
})

const title = 'Measures builds of Dragoman. CORPUS=FOLDER takes the articles from FOLDER/NAME.zh.md.'

await main(async () => {
  const settings = readArguments(options, title)
  if (settings === null) return
  checkNames(settings.only, [...Object.keys(scenarios), ...others])
  const tool = program(settings.cli)
  const report = {version: tool.version, started: new Date().toISOString(), machine: machine(), results: []}
  process.stdout.write(`Dragoman ${tool.version} on ${machineLine(report.machine)}\n`)
  for (const count of settings.articles) {
    const result = await withScratch((scratch) => bench(count, {settings, tool, scratch}))
    report.results.push(result)
    process.stdout.write(`\n${scenarioTables(result)}\n`)
    if (result.parallel !== null) process.stdout.write(`\n${parallelTable(count, result.parallel)}\n`)
    if (result.dev !== null) process.stdout.write(`\n${devTable(count, result.dev)}\n`)
  }
  process.stdout.write(growth(report.results))
  if (settings.json !== '') writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`)
})

async function bench(count, {settings, tool, scratch}) {
  const {site, made} = invent(count, settings, scratch)
  const builds = settings.only.filter((name) => !others.includes(name))
  const runs = Object.fromEntries(builds.map((name) => [name, []]))
  for (let round = 0; round < settings.runs; round++) {
    for (const name of Object.keys(scenarios)) {
      const isNeeded = name === 'cold' && round === 0 && settings.only.includes('dev')
      if (!(name in runs) && !isNeeded) continue
      const run = await buildOnce(name, {site, tool, scratch, round})
      runs[name]?.push(run)
      const {title: what} = scenarios[name]
      process.stderr.write(`${count} articles, round ${round + 1}, ${what}: ${figure(run.seconds)} s\n`)
    }
  }
  const hasDev = settings.only.includes('dev')
  const hasParallel = settings.only.includes('parallel')
  const {cli} = tool
  return {
    articles: count,
    made,
    parallel: hasParallel ? await bilingual(count, {settings, tool, scratch}) : null,
    dev: hasDev ? await measureDev({site, cli, edits: settings.edits, scratch}) : null,
    scenarios: Object.entries(runs).map(([name, list]) => summarized(name, list))
  }
}

/** All works are in several languages. */
function bilingual(count, {settings, tool, scratch}) {
  const {site} = invent(count, {...settings, editions: 100}, {folder: join(scratch.folder, 'bilingual')})
  return measureParallel({site, runs: settings.runs, tool, scratch})
}

function invent(count, {seed, editions}, scratch) {
  const start = performance.now()
  const corpus = process.env['CORPUS']
  const site = makeSite({
    folder: join(scratch.folder, 'site'),
    count,
    seed,
    editions,
    ...(corpus ? {corpus} : {})
  })
  return {site, made: {seconds: (performance.now() - start) / 1000, megabytes: site.bytes / 1e6}}
}

function summarized(name, runs) {
  const of = (key) => summary(runs.map((run) => run[key]))
  const phases = Object.keys(runs[0]?.phases ?? {}).map((phase) => [
    phase,
    summary(runs.map((run) => run.phases?.[phase] ?? null))
  ])
  return {
    name,
    title: scenarios[name].title,
    seconds: of('seconds'),
    cpu: of('cpu'),
    memory: of('memory'),
    written: of('written'),
    noise: of('noise'),
    phases: phases.length === 0 ? null : Object.fromEntries(phases)
  }
}
