import fc from 'fast-check'
import {Eta} from 'eta/core'
import {describe, expect, test} from 'vitest'
import {parseTemplate} from '../../src/templates/check/parse-template.ts'
import {templateCode} from '../../src/templates/template-code.ts'
import {templateTags} from '../../src/templates/template-tags.ts'

const pieces = [
  '<%',
  '<%=',
  '<%~',
  '<%-',
  '<%_=',
  '%>',
  '-%>',
  '_%>',
  ' ',
  '\n',
  "'",
  '"',
  '`',
  '/*',
  '*/',
  '//',
  '\\'
]
const code = [
  'it.a',
  'if (it.a) {',
  '}',
  '} else {',
  '${',
  '(',
  ')',
  ';',
  'x',
  '=',
  '<b>',
  'case 1:',
  'é',
  '😀'
]
const templates = fc
  .array(fc.constantFrom(...pieces, ...code), {maxLength: 14})
  .map((parts) => parts.join(''))
const tagged = fc
  .array(
    fc.tuple(
      fc.constantFrom('<%', '<%=', '<%~'),
      fc.constantFrom(...code, "'%>'", '/* a */', '// a', ''),
      fc.constantFrom('', 'text', '\n')
    )
  )
  .map((tags) => tags.map(([opening, inner, text]) => `${opening} ${inner} %>${text}`).join(''))

/** The pieces of code that Eta finds; null when it refuses the template. */
function etaCode(template: string): readonly string[] | null {
  try {
    return new Eta({autoTrim: false})
      .parse(template)
      .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.val]))
  } catch {
    return null
  }
}

function compiles(template: string): boolean {
  try {
    new Eta({autoTrim: false, debug: true, plugins: [{processAST: withSemicolons}]}).compile(template)
    return true
  } catch {
    return false
  }
}

type Pieces = ReturnType<Eta['parse']>

/** As the renderer does it. */
function withSemicolons(pieces: Pieces): Pieces {
  return pieces.map((piece) =>
    typeof piece !== 'string' && piece.t === 'e' ? {...piece, val: `;${piece.val}`} : piece
  )
}

describe('templates are read as Eta reads them', () => {
  test('the same tags, with the same code', () => {
    fc.assert(
      fc.property(fc.oneof(templates, tagged), (template) => {
        const {tags, unclosed} = templateTags(template)
        const ours = tags.map(({codeStart, codeEnd}) => template.slice(codeStart, codeEnd))
        expect(unclosed ? null : ours).toEqual(etaCode(template))
      }),
      {numRuns: 500}
    )
  })

  test('what we can parse, Eta can compile', () => {
    fc.assert(
      fc.property(fc.oneof(templates, tagged), (template) => {
        if ('program' in parseTemplate(template)) expect(compiles(template)).toBe(true)
      }),
      {numRuns: 500}
    )
  })

  test('what Eta can compile, we can parse, but for tags that print nothing, and code that would take what follows it for its own', () => {
    fc.assert(
      fc.property(fc.oneof(templates, tagged), (template) => {
        const {tags} = templateTags(template)
        const isPrinting = tags.some(({kind}) => kind !== 'run')
        const isUnfinished = tags.some(({codeEnd}) => template.charAt(codeEnd - 1) === '=')
        if (!isPrinting && !isUnfinished && compiles(template))
          expect(parseTemplate(template)).toHaveProperty('program')
      }),
      {numRuns: 500}
    )
  })

  test('a problem always lies inside the template', () => {
    fc.assert(
      fc.property(fc.oneof(templates, tagged), (template) => {
        const parsed = parseTemplate(template)
        if (!('problem' in parsed)) return
        const {start, end} = parsed.problem
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(template.length)
      }),
      {numRuns: 500}
    )
  })
})

test.each([
  ['', ''],
  ['abc', ';  '],
  ['a<%= b %>c', ';;  (b)\n ;'],
  ['<%if (a) {%>x<%}%>', '; if (a) {\n ;; }\n '],
  ['<%-~ a -%>\n', ';   (a)\n  ;']
])('the code of %j is %j', (template, expected) => {
  const result = templateCode(template, templateTags(template).tags)
  expect(result).toBe(expected)
  expect(result).toHaveLength(template.length)
})
