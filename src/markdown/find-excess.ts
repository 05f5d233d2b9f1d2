import type {Article} from '../content/article.ts'
import type {Message} from '../report/message.ts'

/** Each is far above real use; beyond them the parser takes time in the square of the length. */
const limits = {
  characters: 10_000_000,
  /** Block quotes and lists that one line can stand in. */
  containers: 200,
  /** What may be emphasis, links or strikethrough, between two blank lines. */
  marks: 5_000,
  /** What may end a link, or be code, an entity or an address of mail, between two blank lines. */
  others: 10_000,
  /** A table has as many cells in each row as in its first one. */
  cells: 100_000,
  /** Lines that may underline a heading. */
  underlines: 5_000
}

/** Says why a text would take too long or too deep a stack; null for all texts that people write. */
export function findExcess({path, body}: Pick<Article, 'path' | 'body'>): Message | null {
  const excess = body.length > limits.characters ? tooLong : excessOf(body.split('\n'))
  return (
    excess && {path, severity: 'error', hint: 'Write it as several files, or in a simpler way', ...excess}
  )
}

type Excess = Pick<Message, 'rule' | 'reason' | 'place'>

const tooLong: Excess = {
  rule: 'markdown/too-large',
  reason: `Unexpected length, expected at most ${limits.characters} characters`,
  place: null
}

function excessOf(lines: readonly string[]): Excess | null {
  let marks = 0
  let others = 0
  let columns = 0
  let cells = 0
  let underlines = 0
  for (const [index, line] of lines.entries()) {
    const place = {line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1}
    if (containersOf(line) > limits.containers) return {...tooDeep, place}
    const isBlank = line.trim() === ''
    const share = isBlank ? 0 : 1 / cellsOf(line)
    marks = isBlank ? 0 : marks + countOf(line, mark) * share
    others = isBlank ? 0 : others + countOf(line, other) * share
    if (marks > limits.marks) return {...tooManyMarks, place}
    if (others > limits.others) return {...tooManyOthers, place}
    columns = isBlank ? 0 : isDelimiter(line) ? Math.max(columns, countOf(line, /\|/g)) : columns
    cells = isBlank ? 0 : cells + columns
    if (cells > limits.cells) return {...tooManyCells, place}
    underlines += /^ {0,3}(?:=+|-+)\s*$/.test(line) ? 1 : 0
    if (underlines > limits.underlines) return {...tooManyUnderlines, place}
  }
  return null
}

const tooDeep = {
  rule: 'markdown/too-deep',
  reason: `Unexpected nesting, expected at most ${limits.containers} quotes and lists in each other`
}

const tooManyMarks = {
  rule: 'markdown/too-large',
  reason: `Unexpected length of a paragraph, expected at most ${limits.marks} marks such as \`*\`, \`_\` and \`[\``
}

const tooManyOthers = {
  rule: 'markdown/too-large',
  reason: `Unexpected length of a paragraph, expected at most ${limits.others} of \`]\`, \`&\`, \`@\` and code spans`
}

const tooManyCells = {
  rule: 'markdown/too-large',
  reason: `Unexpected size of a table, expected at most ${limits.cells} cells`
}

const tooManyUnderlines = {
  rule: 'markdown/too-large',
  reason: `Unexpected number of underlined headings, expected at most ${limits.underlines}`
}

/** A list item may be as deep as half its indentation. */
function containersOf(line: string): number {
  if (line.length < limits.containers) return 0
  const [start = '', indentation = ''] =
    /^([ \t]*)(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line) ?? []
  return (start.match(/[-*+>.)]/g)?.length ?? 0) + Math.floor(indentation.length / 2)
}

const mark = /\*+|_+|~+|\[/g

const other = /[\]`&@]/g

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0
}

/** Each cell of a table is parsed by itself. */
function cellsOf(line: string): number {
  return line.trimStart().startsWith('|') ? Math.max(1, countOf(line, /\|/g)) : 1
}

function isDelimiter(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line)
}
