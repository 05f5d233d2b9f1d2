import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pagePath} from './page-path.mjs'
import {Problem} from './problem.mjs'

/**
 * Checks what a build of Dragoman says and what it left; a benchmark of wrong output is worth nothing.
 *
 * @param {import('./measure.mjs').Measured} measured
 * @param {import('./articles.mjs').Site} site
 * @param {import('./scenarios.mjs').Expected} expected
 * @returns {{written: number, phases: Record<string, number> | null}}
 */
export function checkBuild(measured, site, {shown, isWritten, isWhole}) {
  const {articles, lang, folder} = site
  const told = report(measured)
  expect(told.isPublished === true, 'Unexpected build that published nothing')
  expect(
    told.articles === articles.length,
    `Unexpected ${told.articles} articles, expected ${articles.length}`
  )
  expect(isWritten(told.written, articles.length), `Unexpected number of files written: ${told.written}`)
  const out = join(folder, 'dist')
  for (const article of articles) {
    const path = join(out, pagePath(article, lang))
    if (!isWhole) expect(existsSync(path), `Missing page: ${path}`)
    else expect(read(path).includes(article.lastWord), `Unexpected page without its last line: ${path}`)
  }
  for (const {path, text} of shown)
    expect(read(join(out, path)).includes(text), `Missing \`${text}\` in ${path}`)
  return {written: told.written, phases: told.phases ?? null}
}

function report({code, stdout, stderr}) {
  const told = parsed(stdout)
  const errors = (told?.messages ?? []).filter(({severity}) => severity === 'error')
  const why = errors.slice(0, 5).map(({path, reason}) => `${path}: ${reason}`)
  expect(code === 0, [`Unexpected exit code ${code}`, ...why, stderr.slice(-2000)].join('\n').trim())
  expect(told !== null, `Expected JSON, got:\n${stdout.slice(0, 500)}`)
  return told
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Problem(`Missing page: ${path}`)
  }
}

function expect(isTrue, problem) {
  if (!isTrue) throw new Problem(problem)
}
