import {expect, test} from 'vitest'
import {rendererOf} from '../markdown/rendered.ts'

const many = 100_000

/** Texts that careless parsers take hours for, or fill the memory with. */
const explosions: Readonly<Record<string, string>> = {
  'brackets that open': '['.repeat(many),
  'brackets that close': ']'.repeat(many),
  'brackets in pairs': '[]'.repeat(many),
  'brackets in brackets': '['.repeat(many) + ']'.repeat(many),
  'images in images': '!['.repeat(many),
  'links in links': `${'['.repeat(many)}a${'](b)'.repeat(many)}`,
  'links that don’t end': '[a](<b'.repeat(many),
  asterisks: '*'.repeat(many),
  'asterisks apart': '* '.repeat(many),
  'asterisks around letters': '*a'.repeat(many),
  'strong that opens': '**a '.repeat(many),
  'underscores and asterisks': '*_'.repeat(many),
  tildes: '~~a'.repeat(many),
  'backticks of all lengths': Array.from({length: 400}, (_, length) => `${'`'.repeat(length)} `).join(''),
  quotes: '>'.repeat(many),
  'quotes on each line': `${'> '.repeat(150)}a\n`.repeat(500),
  'lists in lists': Array.from({length: 2000}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
  'list markers on one line': '- '.repeat(many),
  numbers: '1) '.repeat(many),
  'tags that open': '<b>'.repeat(many),
  'tags that don’t end': '<a href="'.repeat(many),
  'comments that don’t end': '<!--'.repeat(many),
  declarations: '<!A'.repeat(many),
  'processing instructions': '<?'.repeat(many),
  CDATA: '<![CDATA['.repeat(many),
  attributes: `<b ${'a="b" '.repeat(many)}>`,
  entities: '&amp;'.repeat(many),
  'entities that don’t end': '&'.repeat(many),
  backslashes: '\\'.repeat(many),
  'one long word': 'a'.repeat(many * 10),
  'one long line of words': 'word '.repeat(many),
  'one long line of Chinese': '汉字，'.repeat(many),
  spaces: `a${' '.repeat(many)}b`,
  'empty lines': '\n'.repeat(many),
  'lines of a table': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`,
  'columns of a table': `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n|a|\n`,
  'a table of a million cells': `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|a|\n'.repeat(1000)}`,
  'delimiter rows': '|-|-|\n'.repeat(20_000),
  underlines: 'a\n=\n'.repeat(20_000),
  rules: '---\n'.repeat(20_000),
  fences: '```\n'.repeat(20_000),
  definitions: Array.from({length: 20_000}, (_, index) => `[a${index}]: b\n`).join(''),
  'one definition used often': `[a]: ${'b'.repeat(10_000)}\n\n${'[a] '.repeat(4000)}`,
  footnotes: Array.from({length: 3000}, (_, index) => `[^${index}]\n\n[^${index}]: a\n\n`).join(''),
  'a web of footnotes': Array.from(
    {length: 300},
    (_, index) =>
      `[^${index}]\n\n[^${index}]: ${Array.from({length: 10}, (__, other) => `[^${(index + other) % 300}]`).join(' ')}\n\n`
  ).join(''),
  'one footnote used often': `${'[^1] '.repeat(4000)}\n\n[^1]: a`,
  'a footnote in itself': '[^1]\n\n[^1]: [^1]',
  'headings of one name': '# a\n\n'.repeat(10_000),
  autolinks: 'https://a.example/('.repeat(5000),
  mail: 'a@b.'.repeat(many),
  www: 'www.a_'.repeat(many),
  'translator’s notes': ':tn['.repeat(many),
  'notes in brackets': '（译注：'.repeat(many),
  'formulas of emphasis': `a${'**b'.repeat(2000)}${'c** '.repeat(2000)}`
}

const parsers = [
  ['auto', rendererOf({noteLabels: ['译注']})],
  ['remark', rendererOf({noteLabels: ['译注'], parser: 'remark'})]
] as const

test.each(
  parsers.flatMap(([parser, render]) =>
    Object.entries(explosions).map(([name, text]) => ({parser, name, text, render}))
  )
)('$name end in bounded time and size with the parser $parser', {timeout: 20_000}, ({text, render}) => {
  const {html, messages} = render(text)
  const length = html.strings.reduce((sum, string) => sum + string.length, 0)
  expect(length).toBeLessThan(Math.max(50 * text.length, 1_000_000))
  expect(messages.filter(({rule}) => !rule.startsWith('markdown/'))).toEqual([])
})
