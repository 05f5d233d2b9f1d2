import type {Message} from './message.ts'

/**
 * Finds characters that make a text look other than it is: what turns the order of others round to no end, or is not
 * seen at all. Marks that scripts need (joiners, LRM, RLM, isolates that are closed in their line) are none of them.
 */
export function hiddenCharacters(text: string, {path, prefix}: HiddenOptions): readonly Message[] {
  if (!(prefix === 'markdown' ? hidden : hiddenInYaml).test(text)) return []
  return text.split('\n').flatMap((line, index) => {
    const [at, reason] = firstOf(line, prefix)
    if (reason === '') return []
    const place = {line: index + 1, column: at + 1, endLine: index + 1, endColumn: at + 2}
    return [{path, place, severity: 'warning', rule: `${prefix}/hidden-character`, reason, hint}]
  })
}

interface HiddenOptions {
  readonly path: string
  readonly prefix: string
}

const hint =
  'Take it out, or write it as what it is meant to be: readers and editors may see another text than the program'

/** Control characters, overrides, embeddings, isolates, invisible operators, fillers and tags; those that turn texts round also by their numbers. */
const hidden =
  /[^\P{Cc}\t\n\f\r]|[\u115F\u1160\u202A-\u202E\u2061-\u206F\u3164\uFFA0\u{E0000}-\u{E007F}]|&#(?:x0*20(?:2[a-e]|6[1-9a-f])|0*(?:823[4-8]|82(?:89|9\d)|830[0-3]));?/iu

/** Quoted text has escapes too. */
const hiddenInYaml = new RegExp(String.raw`${hidden.source}|\\u20(?:2[a-e]|6[1-9a-f])`, 'iu')

function firstOf(line: string, prefix: string): readonly [at: number, reason: string] {
  const pattern = new RegExp((prefix === 'markdown' ? hidden : hiddenInYaml).source, 'giu')
  const opened: number[] = []
  for (const {0: written, index} of line.matchAll(pattern)) {
    const code = codeOf(written)
    if (openers.has(code)) opened.push(index)
    else if (closers.has(code) && opened.length > 0) opened.pop()
    else if (!isFlag(line, index)) return [index, `Unexpected character ${nameOf(code)}, which is not seen`]
  }
  const [first] = opened
  return first === undefined
    ? [0, '']
    : [first, 'Unexpected change of direction that is not closed, which turns what follows']
}

/** Left-to-right and right-to-left embeddings and isolates; overrides, which people never need, are none. */
const openers: ReadonlySet<number> = new Set([0x202a, 0x202b, 0x2066, 0x2067, 0x2068])
const closers: ReadonlySet<number> = new Set([0x202c, 0x2069])

function codeOf(written: string): number {
  const [, hex, decimal] = /^(?:&#x|\\u)0*([\da-f]+);?$|^&#0*(\d+);?$/i.exec(written) ?? []
  return hex !== undefined
    ? parseInt(hex, 16)
    : decimal !== undefined
      ? Number(decimal)
      : (written.codePointAt(0) ?? 0)
}

/** Flags of countries within a state are a black flag and tags. */
function isFlag(line: string, index: number): boolean {
  return /\uD83C\uDFF4(?:\uDB40[\uDC20-\uDC7F])*$/.test(line.slice(Math.max(0, index - 20), index))
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
