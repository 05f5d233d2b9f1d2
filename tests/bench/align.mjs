/** Measures how well and how fast translations are aligned with their originals: `npm run bench:align -- --help`. */
import {writeFileSync} from 'node:fs'
import process from 'node:process'
import {alignProgram} from './align-program.mjs'
import {alignTables} from './align-tables.mjs'
import {alignWork} from './align-work.mjs'
import {readArguments} from './arguments.mjs'
import {editionPairs} from './edition-pairs.mjs'
import {machine, machineLine} from './machine.mjs'
import {main} from './main.mjs'
import {Problem} from './problem.mjs'

const options = /** @type {const} */ ({
  original: {kind: 'text', default: 'en', help: 'language of the originals'},
  translation: {kind: 'text', default: 'zh', help: 'language of the translations'},
  works: {kind: 'number', default: '100000', help: 'at most so many works'},
  runs: {kind: 'number', default: '3', help: 'each work is aligned so often; the fastest time counts'},
  json: {kind: 'text', default: '', help: 'a file for all figures, and all faults'}
})

const title =
  'Aligns the works CORPUS/NAME.LANG.md that are there in two languages, and compares with their links.'

await main(async () => {
  const settings = readArguments(options, title)
  if (settings === null) return
  const corpus = process.env['CORPUS']
  if (!corpus) throw new Problem('Expected CORPUS=FOLDER with files NAME.LANG.md in two languages')
  const {align, blocksOf} = await alignProgram()
  const results = []
  let read = 0
  for (const work of editionPairs(corpus, {...settings, blocksOf})) {
    const result = alignWork(work, {align, runs: settings.runs})
    if (result.gold > 0) results.push(result)
    read += 1
    if (read === settings.works) break
  }
  if (results.length === 0) throw new Problem('Expected works whose editions hold the same links')
  const {text, ...figures} = alignTables(results)
  const report = {started: new Date().toISOString(), machine: machine(), ...figures}
  process.stdout.write(`${machineLine(report.machine)}, ${read} works\n\n${text}\n`)
  if (settings.json !== '') writeFileSync(settings.json, `${JSON.stringify(report, null, 2)}\n`)
})
