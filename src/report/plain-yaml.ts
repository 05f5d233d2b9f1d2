/** Scalars on one line, lists of them, and records. */
export type PlainYaml = string | boolean | null | readonly PlainYaml[] | {readonly [key: string]: PlainYaml}

/** Gives the data of a text in the small part of YAML that most people write, as it takes a tenth of the time; undefined for any other text. */
export function plainYaml(text: string): PlainYaml | undefined {
  if (rare.test(text)) return undefined
  const lines = new Lines(text)
  if (lines.indent !== 0 || lines.isLong) return undefined
  const record = readRecord(lines, 0)
  return lines.isAtEnd ? record : undefined
}

/** What may end a line, or hide in it. */
const rare = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]/u

/** The patterns below would try longer lines for minutes. */
const longest = 2000

/** The lines of a text, one by one, but for empty ones and comments. */
class Lines {
  readonly #lines: readonly string[]
  #index = 0

  constructor(text: string) {
    this.#lines = text.split('\n').filter((line) => !/^ *(?:#|$)/.test(line))
  }

  get isAtEnd(): boolean {
    return this.#index === this.#lines.length
  }

  get isLong(): boolean {
    return this.#lines.some(({length}) => length > longest)
  }

  /** At the end, left of any text. */
  get indent(): number {
    return this.#lines[this.#index]?.search(/[^ ]/) ?? -1
  }

  get isItem(): boolean {
    return /^ *- /.test(this.#lines[this.#index] ?? '')
  }

  take(): string {
    const line = this.#lines[this.#index] ?? ''
    this.#index += 1
    return trim(line)
  }
}

/** Other white space is text. */
function trim(text: string): string {
  return text.replace(/^ +| +$/g, '')
}

function readRecord(lines: Lines, indent: number): PlainYaml | undefined {
  const record: Record<string, PlainYaml> = {}
  while (lines.indent === indent) {
    const [, key = '', text = ''] = /^([A-Za-z][\w-]*):(?: +(.*))?$/.exec(lines.take()) ?? []
    const value = text === '' ? readBelow(lines, indent) : (readScalar(text) ?? readList(text))
    if (value === undefined || key === '' || key in record || /^(?:null|true|false)$/i.test(key))
      return undefined
    record[key] = value
  }
  return lines.indent > indent ? undefined : record
}

/** Items may stand as far left as their key. */
function readBelow(lines: Lines, indent: number): PlainYaml | undefined {
  if (lines.isItem && lines.indent >= indent) return readItems(lines, lines.indent)
  return lines.indent > indent ? readRecord(lines, lines.indent) : null
}

function readItems(lines: Lines, indent: number): PlainYaml | undefined {
  const items: PlainYaml[] = []
  while (lines.isItem && lines.indent === indent) {
    const item = readScalar(trim(lines.take().slice(1)))
    if (item === undefined) return undefined
    items.push(item)
  }
  return lines.indent > indent ? undefined : items
}

/** A list between brackets. */
function readList(text: string): PlainYaml | undefined {
  const [, inside] = /^\[ *(.*?) *\]$/.exec(text) ?? []
  if (inside === undefined) return undefined
  const parts = [...inside.matchAll(listed)]
  const items = parts.map(([, item = '']) => readScalar(item)).filter((item) => item !== undefined)
  const isWhole = parts.map(([part]) => part).join('') === inside && items.length === parts.length
  return isWhole ? items : undefined
}

const listed = /(?:^|,) *("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,[\]{}"' ](?:[^,[\]{}]*[^,[\]{} ])?) *(?=,|$)/g

function readScalar(text: string): PlainYaml | undefined {
  const [, double, single] = /^(?:"((?:[^"\\]|\\["\\/])*)"|'((?:[^']|'')*)')$/.exec(text) ?? []
  if (double !== undefined) return double.replace(/\\(.)/g, '$1')
  if (single !== undefined) return single.replaceAll("''", "'")
  if (!plain.test(text) || numeric.test(text)) return undefined
  if (text === 'true' || text === 'false') return text === 'true'
  return /^(?:null|true|false)$/i.test(text) ? undefined : text
}

/** Neither begins with a sign of YAML nor holds one. */
const plain = /^[A-Za-z0-9_$(/\xA0-\uFFFF](?!.*(?:: | #|:$))/

const numeric = /^(?:0o[0-7]+|0x[\da-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?)$/
