import {isNode, LineCounter, parseDocument} from 'yaml'
import type {Document, Range} from 'yaml'
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

/** Reads YAML 1.2, with places for every value; broken YAML becomes messages of the rule `<prefix>/yaml`. */
export function readYaml(text: string, options: ReadOptions): YamlText {
  const data = plainYaml(text)
  return data === undefined ? parse(text, options) : unread(data, text, options)
}

interface ReadOptions {
  readonly path: string
  readonly prefix: string
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
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true})
  const messages = [...document.errors, ...document.warnings].map((problem): Message => ({
    path,
    place: toPlace(lines, problem.pos),
    severity: problem.name === 'YAMLWarning' ? 'warning' : 'error',
    rule: `${prefix}/yaml`,
    reason: `Unexpected YAML: ${problem.message}`,
    hint: 'Put a text that holds `: ` or begins with a special character in quotes'
  }))
  const places = {path, placeOf: placeFinder(document, lines), placeOfKey: keyFinder(document, lines)}
  if (document.errors.length > 0) return {...places, data: null, messages}
  try {
    return {...places, data: document.toJS({maxAliasCount}), messages}
  } catch (error) {
    const reason = `Unexpected YAML: ${error instanceof Error ? error.message : String(error)}`
    const place = toPlace(lines, [0, 0])
    return {
      ...places,
      data: null,
      messages: [...messages, {path, place, severity: 'error', rule: `${prefix}/yaml`, reason, hint: ''}]
    }
  }
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
