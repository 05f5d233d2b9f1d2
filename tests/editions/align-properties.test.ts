import fc from 'fast-check'
import {expect, test} from 'vitest'
import {align} from '../../src/editions/align.ts'
import type {AlignedBlock} from '../../src/editions/alignment/alignment.ts'
import {bandAround} from '../../src/editions/alignment/band.ts'
import type {BlockType} from '../../src/markdown/document.ts'
import {aligned, shown} from './aligned.ts'

const types: readonly BlockType[] = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'code',
  'table-row',
  'image',
  'html',
  'footnote'
]
const word = fc.constantFrom(
  'linux',
  'Москва',
  '中文',
  '42',
  'العربية',
  'a',
  'Kernel',
  'x86',
  'der',
  '。',
  '1,000'
)

const block: fc.Arbitrary<AlignedBlock> = fc
  .record({
    type: fc.constantFrom(...types),
    words: fc.array(word, {maxLength: 30}),
    links: fc.array(fc.constantFrom('https://a.example/', '/b/'), {maxLength: 2}),
    images: fc.array(fc.constantFrom('a.png', 'b.png'), {maxLength: 1}),
    code: fc.array(fc.constantFrom('ls', 'cd'), {maxLength: 2}),
    pin: fc.oneof({weight: 9, arbitrary: fc.constant('')}, fc.constantFrom('a', 'b', 'c'))
  })
  .map(({words, ...rest}) => ({...rest, level: rest.type === 'heading' ? 2 : 0, text: words.join(' ')}))

const text = fc.array(block, {maxLength: 25})

test('every block of both sides is in exactly one pair, in order', () => {
  fc.assert(
    fc.property(text, text, (original, translation) => {
      const {pairs} = align(original, translation)
      expect(pairs.flatMap((pair) => pair.original)).toEqual([...original.keys()])
      expect(pairs.flatMap((pair) => pair.translation)).toEqual([...translation.keys()])
    })
  )
})

test('a confidence is a probability, and never below a half', () => {
  fc.assert(
    fc.property(text, text, (original, translation) => {
      const confidences = align(original, translation).pairs.map(({confidence}) => confidence)
      expect(confidences.filter((confidence) => !(confidence >= 0.499 && confidence <= 1))).toEqual([])
    })
  )
})

test('a text is paired with itself block by block', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(aligned(original, original)).toEqual(original.map((_, index) => `${index} = ${index}`))
    })
  )
})

test('a pin that both sides have once, and no other crosses, holds', () => {
  const unpinned = text.map((blocks) => blocks.map((one) => ({...one, pin: ''})))
  const some = fc.tuple(unpinned, unpinned).filter(([one, other]) => one.length > 0 && other.length > 0)
  fc.assert(
    fc.property(some, fc.nat(), fc.nat(), ([original, translation], from, to) => {
      const here = from % original.length
      const there = to % translation.length
      const pinned = (blocks: readonly AlignedBlock[], at: number) =>
        blocks.map((one, index) => (index === at ? {...one, pin: 'x'} : one))
      const {pairs} = align(pinned(original, here), pinned(translation, there))
      const pair = pairs.find(({original: blocks}) => blocks.includes(here))
      expect(pair?.translation).toContain(there)
      expect(pair?.isPinned).toBe(true)
    })
  )
})

test('with the sides swapped it is as good', () => {
  const words = fc.array(word, {minLength: 3, maxLength: 40})
  const distinct = fc.uniqueArray(fc.integer({min: 1000, max: 9999}), {minLength: 2, maxLength: 20})
  fc.assert(
    fc.property(distinct, fc.array(words, {minLength: 20, maxLength: 20}), fc.nat(), (numbers, texts, at) => {
      const blocks = numbers.map((number, index): AlignedBlock => ({
        ...emptyBlock,
        text: `${texts[index]?.join(' ')} ${number}`
      }))
      const less = blocks.toSpliced(at % blocks.length, 1)
      const there = align(blocks, less).pairs.map(shown)
      const back = align(less, blocks).pairs.map(({original, translation, ...rest}) =>
        shown({...rest, original: translation, translation: original})
      )
      expect(back).toEqual(there)
    })
  )
})

const emptyBlock: AlignedBlock = {
  type: 'paragraph',
  level: 0,
  text: '',
  links: [],
  images: [],
  code: [],
  pin: ''
}

test.each([
  ['nothing in common', []],
  ['a fixed point in the middle', [{original: 1000, translation: 1000}]],
  ['a section added before a fixed point', [{original: 100, translation: 900}]]
])('two texts of 2,000 blocks with %s need less than a tenth of all cells', (_, likely) => {
  const {cells} = bandAround({likely, pins: []}, {original: 2000, translation: 2000})
  expect(cells).toBeLessThan(2000 * 2000 * 0.1)
})

test('a text of 2,000 blocks of which a tenth is left out is aligned as it is', () => {
  const blocks = Array.from({length: 2000}, (_, index): AlignedBlock => ({
    ...emptyBlock,
    text: `${'word '.repeat(5 + ((index * 7919) % 90))}${index % 3 === 0 ? index : ''}`
  }))
  const kept = [...blocks.keys()].filter((index) => index < 900 || index >= 1100)
  const expected = [
    ...kept.slice(0, 900).map((index) => `${index} = ${index}`),
    ...Array.from({length: 200}, (_, index) => `${900 + index} = –`),
    ...kept.slice(900).map((index) => `${index} = ${index - 200}`)
  ]
  expect(
    aligned(
      blocks,
      kept.flatMap((index) => blocks[index] ?? [])
    )
  ).toEqual(expected)
})
