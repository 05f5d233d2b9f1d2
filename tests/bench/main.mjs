import process from 'node:process'
import {Problem} from './problem.mjs'

/**
 * Runs a program of this folder: problems are told in words, bugs with their stack.
 *
 * @param {() => Promise<void>} work
 */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${error instanceof Problem ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
