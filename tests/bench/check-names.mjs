import {Problem} from './problem.mjs'

/**
 * Refuses names that there are not.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} known
 */
export function checkNames(names, known) {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Problem(`Unexpected \`${unknown}\`, expected some of ${known.join(', ')}`)
}
