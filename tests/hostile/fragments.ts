import fc from 'fast-check'
import {vectors} from './vectors.ts'

/** Pieces that parsers of HTML, Markdown, YAML, URLs and templates take for something. */
const pieces = [
  ...'< > </ /> " \' = ` ** _ ~~ [ ] ( ) ![ ]( ]: & ; : // \\ | # - > + * ! ? { } ${ <% %> <!-- --> ]]> <![CDATA['.split(
    ' '
  ),
  ...'&#106; &Tab; &lt; &#x202e; &amp;#60; \\u202E %3C %2e%2e%2f ../ ..\\ javascript: data: https:// mailto:'.split(
    ' '
  ),
  ...'script style svg math img a p table td tr title textarea noscript iframe template select ruby rt li base form'.split(
    ' '
  ),
  ...'onerror onload href src srcdoc style id class name lang dir alert(1) x 文 א __proto__ constructor toString'.split(
    ' '
  ),
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r',
  '- ',
  '> ',
  '# ',
  '1. ',
  '    ',
  '[^1]',
  '[^1]: ',
  '[^tn-1]',
  ':tn[',
  '| a | b |\n|---|---|\n',
  '```',
  '~~~',
  '---',
  '===',
  '<!-- = a -->',
  '\u0000',
  '\u0001',
  '\u000B',
  '\u001B[31m',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u202E',
  '\u2028',
  '\u2066',
  '\uD800',
  '\uDC00',
  '\uFDD0',
  '\uFDD0href:0\uFDD1',
  '\uFEFF',
  '\uFFFD',
  '\uFFFE',
  '😀',
  'e\u0301',
  '\u{E0041}',
  '、',
  '（译注：',
  '）'
]

/** A text of nasty pieces, some of them whole attacks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...pieces)},
      {weight: 1, arbitrary: fc.constantFrom(...Object.values(vectors).flat())},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})}
    ),
    {minLength: 1, maxLength: 14}
  )
  .map((parts) => parts.join(''))
