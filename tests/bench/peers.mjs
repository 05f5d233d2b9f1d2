/** Measures Dragoman beside other generators: `npm run bench:peers -- --help`. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {readArguments} from './arguments.mjs'
import {makeSite} from './articles.mjs'
import {checkNames} from './check-names.mjs'
import {chooseArticle} from './choose-article.mjs'
import {editArticle} from './edit-article.mjs'
import {figure} from './figure.mjs'
import {machine, machineLine} from './machine.mjs'
import {main} from './main.mjs'
import {measure} from './measure.mjs'
import {astro} from './peers/astro.mjs'
import {checkSite} from './peers/check-site.mjs'
import {dragoman} from './peers/dragoman.mjs'
import {eleventy} from './peers/eleventy.mjs'
import {floor} from './peers/floor.mjs'
import {hugo, hugoPlain} from './peers/hugo.mjs'
import {installer} from './peers/installer.mjs'
import {peerTables} from './peers/peer-tables.mjs'
import {Problem} from './problem.mjs'
import {withScratch} from './scratch.mjs'
import {summary} from './summary.mjs'

const scenarios = {
  cold: {title: 'cold', edit: null},
  unchanged: {title: 'nothing changed', edit: null},
  body: {title: 'one body edited', edit: editArticle.body},
  title: {title: 'one title edited', edit: editArticle.title}
}

const others = [hugo, hugoPlain, eleventy, astro, floor]

const options = /** @type {const} */ ({
  articles: {kind: 'numbers', default: '1000,5000', help: 'sizes of the sites'},
  runs: {kind: 'number', default: '3', help: 'rounds, peer by peer; the tables show medians'},
  only: {kind: 'list', default: others.map(({key}) => key).join(','), help: 'beside whom'},
  scenarios: {kind: 'list', default: Object.keys(scenarios).join(','), help: 'what is measured'},
  seed: {kind: 'text', default: '1', help: 'another seed, other articles'},
  cli: {kind: 'text', default: '', help: 'another compiled cli.js'},
  tools: {kind: 'text', default: '', help: 'a folder that keeps what is installed; else it is removed'},
  json: {kind: 'text', default: '', help: 'a file for all figures'}
})

const title = `Measures Dragoman beside other generators.
HUGO=PATH is the program when it is not in PATH; CORPUS=FOLDER takes the articles from FOLDER/NAME.zh.md.`

await main(async () => {
  const settings = readArguments(options, title)
  if (settings === null) return
  checkNames(
    settings.only,
    others.map(({key}) => key)
  )
  checkNames(settings.scenarios, Object.keys(scenarios))
  const report = await withScratch((scratch) => compare(settings, scratch))
  if (settings.json !== '') writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`)
  if (report.results.some(({peers}) => peers.some(({problem}) => problem !== null))) process.exitCode = 1
})

async function compare(settings, scratch) {
  const report = {started: new Date().toISOString(), machine: machine(), results: []}
  process.stdout.write(`${machineLine(report.machine)}\n`)
  const contenders = await find(settings, scratch)
  for (const count of settings.articles) {
    const result = await round(count, {contenders, settings, scratch})
    report.results.push(result)
    process.stdout.write(`\n${peerTables(result, scenarios)}\n`)
  }
  const notes = contenders.flatMap(({peer}) => peer.notes.map((note) => `* ${note}\n`))
  process.stdout.write(`\n${[...new Set(notes)].join('')}`)
  return report
}

/** Dragoman and those that can be had, each with its tool. */
async function find({only, cli, tools}, scratch) {
  const install = installer(tools === '' ? join(scratch.folder, 'tools') : resolve(tools), scratch)
  const contenders = []
  for (const peer of [dragoman(cli), ...others.filter(({key}) => only.includes(key))]) {
    try {
      contenders.push({peer, tool: await peer.find(install)})
    } catch (error) {
      if (peer.key === 'dragoman' || !(error instanceof Problem)) throw error
      process.stdout.write(`${peer.title}: skipped, ${error.message}\n`)
    }
  }
  return contenders
}

async function round(count, {contenders, settings, scratch}) {
  const sites = join(scratch.folder, 'sites')
  const corpus = process.env['CORPUS']
  const archive = {count, seed: settings.seed, editions: 0, ...(corpus ? {corpus} : {})}
  const site = makeSite({folder: join(sites, 'records'), ...archive})
  const entries = contenders.map(({peer, tool}) => {
    const folder = join(sites, peer.key)
    mkdirSync(folder, {recursive: true})
    peer.prepare(folder, tool)
    peer.writeArticles(folder, archive)
    return {peer, tool, folder, site, runs: {}, problem: null}
  })
  for (let number = 0; number < settings.runs; number++) {
    for (const entry of entries.filter(({problem}) => problem === null))
      await builds(entry, {number, settings, scratch})
  }
  rmSync(sites, {recursive: true, force: true})
  return {articles: count, bytes: site.bytes, peers: entries.map(summarized)}
}

async function builds(entry, {number, settings, scratch}) {
  for (const [name, scenario] of Object.entries(scenarios)) {
    const isAsked = settings.scenarios.includes(name)
    if (!isAsked && !(name === 'cold' && number === 0)) continue
    const measured = await once(entry, {name, scenario, number, scratch})
    if (measured === null) return
    if (isAsked) (entry.runs[name] ??= []).push(measured)
    const {peer, site} = entry
    const what = `${site.articles.length} articles, round ${number + 1}, ${peer.title}, ${scenario.title}`
    process.stderr.write(`${what}: ${figure(measured.seconds)} s\n`)
  }
}

async function once(entry, {name, scenario, number, scratch}) {
  const {peer, tool, folder, site} = entry
  if (name === 'cold')
    for (const path of [peer.out, ...peer.caches]) rmSync(join(folder, path), {recursive: true, force: true})
  const article = chooseArticle(site, number * 2 + (name === 'body' ? 0 : 1))
  const path = peer.articlePath(article.name, article.lang)
  const word = scenario.edit?.({...article, folder, path}, `bench${name}${number}`) ?? ''
  const measured = await measure(peer.build(tool, folder), scratch)
  try {
    check(measured, {entry, name: article.name, word})
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    entry.problem = `${scenario.title}: ${error.message}`
    process.stderr.write(`${peer.title}, ${entry.problem}\n`)
    return null
  }
  const {seconds, cpu, memory, noise} = measured
  return {seconds, cpu, memory, noise}
}

function check({code, stdout, stderr}, {entry, name, word}) {
  const {peer, folder, site} = entry
  if (code !== 0) throw new Problem(`unexpected exit code ${code}\n${complaint(`${stdout}\n${stderr}`)}`)
  const shown =
    word === ''
      ? site.articles
      : site.articles.map((article) => (article.name === name ? {...article, lastWord: word} : article))
  checkSite(join(folder, peer.out), shown, peer)
}

/** The first lines that speak of an error; else the last lines. */
function complaint(text) {
  const errors = text.split('\n').filter((line) => /\berror\b/i.test(line))
  return errors.length === 0 ? text.trim().slice(-1000) : errors.slice(0, 5).join('\n')
}

function summarized({peer, tool, runs, problem}) {
  const measured = Object.entries(runs).map(([name, list]) => {
    const of = (key) => summary(list.map((run) => run[key]))
    return [name, {seconds: of('seconds'), cpu: of('cpu'), memory: of('memory'), noise: of('noise')}]
  })
  return {
    key: peer.key,
    title: peer.title,
    version: tool.version,
    problem,
    scenarios: Object.fromEntries(measured)
  }
}
