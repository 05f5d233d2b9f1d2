import fc from 'fast-check'
import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {plainHtml} from '../../src/markdown/plain-html.ts'

const stringifier = unified().use(rehypeStringify)

const names = 'p a b br hr img input li ol table td section label div code'.split(' ')

const properties =
  'alt ariaDescribedBy ariaLabel checked className colSpan dataFootnoteBackref dataFootnoteRef dataFootnotes dir disabled href id open rel reversed start tabIndex title width xY'.split(
    ' '
  )

const text = fc
  .array(fc.constantFrom('a', '中', '<', '>', '&', '"', "'", '`', '\0', '&amp;', ' ', '\n', '😀'))
  .map((parts) => parts.join(''))

const value = fc.oneof(
  text,
  fc.array(text, {maxLength: 3}),
  fc.boolean(),
  fc.constantFrom(0, 2, NaN, null, undefined)
)

const {element} = fc.letrec<{element: Element; children: Element['children']}>((tie) => ({
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.constantFrom(...names),
    properties: fc.dictionary(fc.constantFrom(...properties), value, {maxKeys: 3}),
    children: tie('children')
  }),
  children: fc.array(
    fc.oneof(
      text.map((value) => ({type: 'text' as const, value})),
      tie('element')
    ),
    {maxLength: 3, depthIdentifier: 'tree'}
  )
}))

test('the HTML of any tree is that of rehype-stringify', () => {
  let count = 0
  fc.assert(
    fc.property(fc.array(element, {maxLength: 3}), (children) => {
      const tree: Root = {type: 'root', children}
      const html = plainHtml(tree)
      if (html === undefined) return
      expect(html).toBe(stringifier.stringify(tree))
      count += 1
    }),
    {numRuns: Number(process.env['RUNS'] ?? 2000)}
  )
  expect(count).toBeGreaterThan(200)
})

test.each([
  ['a comment', {type: 'comment', value: 'a'}],
  ['SVG', {type: 'element', tagName: 'svg', properties: {}, children: []}],
  [
    'a property that articles do not have',
    {type: 'element', tagName: 'p', properties: {hidden: true}, children: []}
  ]
] as const)('%s is left to rehype-stringify', (_, child) => {
  const node = child.type === 'element' ? {...child, children: []} : child
  expect(plainHtml({type: 'root', children: [node]})).toBeUndefined()
})
