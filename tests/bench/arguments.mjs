import process from 'node:process'
import {parseArgs} from 'node:util'
import {Problem} from './problem.mjs'

/**
 * Reads a command line of `--NAME VALUE`.
 *
 * @param {Readonly<Record<string, {default: string, help: string, kind: keyof typeof kinds}>>} options
 * @param {string} title First line of the help.
 * @returns {Record<string, any> | null} Null when the help was asked for, and shown.
 */
export function readArguments(options, title) {
  const known = Object.fromEntries(Object.keys(options).map((name) => [name, {type: 'string'}]))
  const values = parsed({...known, help: {type: 'boolean', short: 'h'}})
  if (values.help) {
    process.stdout.write(`${helpText(options, title)}\n`)
    return null
  }
  const entries = Object.entries(options).map(([name, option]) => {
    const text = values[name] ?? option.default
    return [name, kinds[option.kind](text, name)]
  })
  return Object.fromEntries(entries)
}

const kinds = {
  text: (text) => text,
  list: (text) => text.split(',').filter((item) => item !== ''),
  percentage: (text, name) => wholeNumber(text, name, 0),
  number: (text, name) => wholeNumber(text, name, 1),
  numbers: (text, name) => text.split(',').map((item) => wholeNumber(item, name, 1))
}

function wholeNumber(text, name, least) {
  const number = Number(text || NaN)
  if (Number.isInteger(number) && number >= least) return number
  throw new Problem(`Unexpected \`--${name} ${text}\`, expected a whole number from ${least}`)
}

function parsed(options) {
  try {
    return parseArgs({options, strict: true}).values
  } catch (error) {
    throw new Problem(`${error.message}\nSee --help.`)
  }
}

function helpText(options, title) {
  const lines = Object.entries(options).map(([name, {help, default: value}]) => {
    return `  --${name.padEnd(10)} ${help}${value === '' ? '' : ` (${value})`}`
  })
  return [title, '', ...lines].join('\n')
}
