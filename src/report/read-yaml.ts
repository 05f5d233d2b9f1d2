import {isNode, LineCounter, parseDocument} from 'yaml'
import type {Document, Range} from 'yaml'
import {hiddenCharacters} from './hidden-characters.ts'
import {nodeFaults} from './node-faults.ts'
import type {Message, Place} from './message.ts'
import {plainYaml} from './plain-yaml.ts'

/** YAML that was read: its data, and where each part of it stands. */
export interface YamlText {
  readonly path: string
  /** Plain data; null when the text is broken. */
  readonly data: unknown
  /** Gives the place of a value by its keys, or of the nearest parent that is there. */
  readonly placeOf: (keys: readonly PropertyKey[]) => Place
  /** Gives the place of a key itself. */
  readonly placeOfKey: (keys: readonly PropertyKey[]) => Place
  readonly messages: readonly Message[]
}

/** How much of a text is aliases: a few hundred nodes are plenty for people, and a bomb needs millions. */
const maxAliasCount = 100

/** Lists and records in each other: far above real use, far below what fills a stack. */
const maxDepth = 50

/** Above what people write by hand; front matter is for a few lines. */
const maxLength = {matter: 100_000, other: 5_000_000}

/** Reads YAML 1.2, with places for every value; broken YAML becomes messages of the rule `<prefix>/yaml`. */
export function readYaml(text: string, options: ReadOptions): YamlText {
  const limit = options.prefix === 'matter' ? maxLength.matter : maxLength.other
  if (text.length > limit) return tooLarge(options, limit)
  const data = plainYaml(text)
  const read = data === undefined ? parse(text, options) : unread(data, text, options)
  const hidden = hiddenCharacters(text, options)
  return hidden.length === 0 ? read : {...read, messages: [...read.messages, ...hidden]}
}

interface ReadOptions {
  readonly path: string
  readonly prefix: string
}

function tooLarge({path, prefix}: ReadOptions, limit: number): YamlText {
  const start = {line: 1, column: 1, endLine: 1, endColumn: 1}
  const reason = `Unexpected length, expected at most ${limit} characters of YAML`
  const hint = prefix === 'matter' ? 'Put the text below the front matter' : 'Write it in a simpler way'
  const message: Message = {path, place: start, severity: 'error', rule: `${prefix}/yaml`, reason, hint}
  return {path, data: null, placeOf: () => start, placeOfKey: () => start, messages: [message]}
}

/** Places are needed for messages alone, and hardly any text has one. */
function unread(data: unknown, text: string, options: ReadOptions): YamlText {
  let parsed: YamlText | undefined
  const places = () => (parsed ??= parse(text, options))
  return {
    path: options.path,
    data,
    placeOf: (keys) => places().placeOf(keys),
    placeOfKey: (keys) => places().placeOfKey(keys),
    messages: []
  }
}

function parse(text: string, {path, prefix}: ReadOptions): YamlText {
  const lines = new LineCounter()
  // The library compares each key with each other one, which takes minutes for tens of thousands.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error'
  })
  const places = {path, placeOf: placeFinder(document, lines), placeOfKey: keyFinder(document, lines)}
  const problem = (pos: readonly [number, number], reason: string, hint: string): Message => ({
    path,
    place: toPlace(lines, pos),
    severity: 'error',
    rule: `${prefix}/yaml`,
    reason,
    hint
  })
  const overflow = document.errors.find(({message}) => /call stack/.test(message))
  if (overflow) return {...places, data: null, messages: [problem(overflow.pos, tooDeep, tooDeepHint)]}
  const messages = [...document.errors, ...document.warnings].map(({name, message, pos}): Message => ({
    ...problem(pos, `Unexpected YAML: ${message}`, quoteHint),
    severity: name === 'YAMLWarning' ? 'warning' : 'error'
  }))
  if (document.errors.length > 0) return {...places, data: null, messages}
  const faults = nodeFaults(document).map(({range, reason}) => problem(range, reason, ''))
  if (faults.length > 0) return {...places, data: null, messages: [...messages, ...faults]}
  try {
    const data: unknown = document.toJS({maxAliasCount})
    const fault = isDeeper(data, maxDepth) ? [problem([0, 0], tooDeep, tooDeepHint)] : []
    return {...places, data: fault.length > 0 ? null : data, messages: [...messages, ...fault]}
  } catch (error) {
    const isFull = error instanceof RangeError
    const reason = isFull
      ? tooDeep
      : `Unexpected YAML: ${error instanceof Error ? error.message : String(error)}`
    return {
      ...places,
      data: null,
      messages: [...messages, problem([0, 0], reason, isFull ? tooDeepHint : '')]
    }
  }
}

const tooDeep = `Unexpected nesting, expected at most ${maxDepth} lists and records in each other`
const tooDeepHint = 'Look for a bracket that is not closed, or an alias within its own anchor'
const quoteHint = 'Put a text that holds `: ` or begins with a special character in quotes'

/** What holds itself is deeper than anything. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

function placeFinder(document: Document, lines: LineCounter): YamlText['placeOf'] {
  return (keys) => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return toPlace(lines, node.range)
    }
    return toPlace(lines, document.contents?.range ?? [0, 0])
  }
}

function keyFinder(document: Document, lines: LineCounter): YamlText['placeOfKey'] {
  const fallback = placeFinder(document, lines)
  return (keys) => {
    const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
    const pairs: unknown =
      typeof parent === 'object' && parent !== null && 'items' in parent ? parent.items : []
    for (const pair of Array.isArray(pairs) ? pairs : []) {
      const key: unknown = pair?.key
      if (isNode(key) && key.range && String(key) === String(keys.at(-1))) return toPlace(lines, key.range)
    }
    return fallback(keys)
  }
}

function toPlace(lines: LineCounter, range: Range | readonly [number, number]): Place {
  const start = lines.linePos(range[0])
  const end = lines.linePos(range[1])
  return {
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col)
  }
}
