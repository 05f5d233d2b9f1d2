import {execFile, spawnSync} from 'node:child_process'
import process from 'node:process'

const jar = process.env['VNU_JAR'] ?? ''

/** True where the Nu Html Checker can't be run. */
export const hasNoChecker = jar === '' || spawnSync('java', ['-version']).status !== 0

if (hasNoChecker)
  console.warn(
    'The Nu Html Checker is skipped: set VNU_JAR to its vnu.jar, and have Java 17 or newer, to run it.'
  )

/** Gives what the W3C's checker finds wrong with the pages in a folder. */
export async function nuFaults(folder: string): Promise<readonly string[]> {
  const options = ['-Xss8m', '-jar', jar, '--errors-only', '--exit-zero-always', '--skip-non-html', folder]
  const said = await new Promise<string>((resolve, reject) => {
    execFile('java', options, {maxBuffer: 1e8}, (error, _, told) => (error ? reject(error) : resolve(told)))
  })
  return said.split('\n').filter((line) => line !== '')
}
