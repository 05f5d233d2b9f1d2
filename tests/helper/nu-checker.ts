import {execFile, spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'

/** True where the Nu Html Checker can't be run. */
export const hasNoJava = spawnSync('java', ['-version']).status !== 0

if (hasNoJava)
  console.warn('The Nu Html Checker is skipped: no Java was found. Install Java 17 or newer to have it.')

/** Gives what the W3C's checker finds wrong with the pages in a folder. */
export async function nuFaults(folder: string): Promise<readonly string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const options = ['-Xss8m', '-jar', jar, '--errors-only', '--exit-zero-always', '--skip-non-html', folder]
  const said = await new Promise<string>((resolve, reject) => {
    execFile('java', options, {maxBuffer: 1e8}, (error, _, told) => (error ? reject(error) : resolve(told)))
  })
  return said.split('\n').filter((line) => line !== '')
}
