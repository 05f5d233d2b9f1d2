import process from 'node:process'
import {checkBuild} from './check-build.mjs'
import {measure} from './measure.mjs'
import {scenarios} from './scenarios.mjs'

/**
 * Prepares a site for a scenario and builds it: one whole process, measured and checked.
 *
 * @param {string} name Of the scenario.
 * @param {{tool: ReturnType<typeof import('./program.mjs').program>, scratch: import('./scratch.mjs').Scratch,
 *   site: import('./articles.mjs').Site, round: number}} options
 */
export async function buildOnce(name, {site, tool, scratch, round}) {
  const expected = scenarios[name].change({site, themeFolder: tool.themeFolder, round})
  const args = [tool.cli, 'build', '--root', site.folder, '--json']
  const measured = await measure({program: process.execPath, args, cwd: site.folder}, scratch)
  const {seconds, cpu, memory, noise} = measured
  return {seconds, cpu, memory, noise, ...checkBuild(measured, site, expected)}
}
