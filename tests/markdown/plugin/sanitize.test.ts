import fc from 'fast-check'
import {expect, test} from 'vitest'
import {examples} from '../parser/examples.ts'
import {rendererOf} from '../rendered.ts'

const render = rendererOf({})
/** A plugin might bring in anything, so with one every tree is sanitised. */
const renderSanitised = rendererOf({remarkPlugins: [() => undefined]})

test('what is not sanitised holds nothing that sanitising would take out', () => {
  for (const markdown of examples) expect(render(markdown)).toEqual(renderSanitised(markdown))
})

const words = [
  'a',
  '中',
  '\n',
  '\n\n',
  '[',
  ']',
  '](',
  '](javascript:x)',
  '](JavaScript:x "t")',
  '](data:a,b)',
  ' ',
  '\\',
  '|'
]
const blocks = [
  '# ',
  '- ',
  '1. ',
  '3) ',
  '> ',
  '- [x] ',
  '- [ ] ',
  '    ',
  '```',
  '```js\n',
  '\n|:-|-:|\n',
  '---\n',
  '  \n'
]
const marks = [
  '*',
  '**',
  '_',
  '~~',
  '`',
  '![',
  '[r]',
  '[^1]',
  '\n\n[r]: ',
  '\n\n[^1]: ',
  '<http:',
  '<x:y>',
  '<a@b.c>',
  '<b>'
]
const urls = [
  'https://a.b/c',
  '//a',
  'tel:1',
  'mailto:a@b.c',
  'a@b.c',
  '&#1;',
  '&colon;',
  '?:',
  '#:',
  '%',
  '"t"'
]
const pieces = [...words, ...blocks, ...marks, ...urls]

test('neither does any other text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 20}), (parts) => {
      const markdown = parts.join('')
      expect(render(markdown)).toEqual(renderSanitised(markdown))
    }),
    {numRuns: Number(process.env['RUNS'] ?? 1000)}
  )
})
