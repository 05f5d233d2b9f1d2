import {expect, test} from 'vitest'
import type {AlignedBlock} from '../../src/editions/alignment/alignment.ts'
import {lengthModel} from '../../src/editions/alignment/length-model.ts'

const sizes = Array.from({length: 30}, (_, index) => 100 + ((index * 7919) % 300))
const points = sizes.map((_, index) => ({original: index, translation: index}))

test.each([
  ['always as much shorter', () => 0.5, 0.005],
  ['now shorter and now longer', (index: number) => (index % 2 === 0 ? 0.5 : 0.9), 0.07]
])('the noise of a translation that is %s', (_, ratioOf, expected) => {
  const translation = blocksOf(sizes.map((size, index) => size * ratioOf(index)))
  const {noise} = lengthModel({original: blocksOf(sizes), translation}, points)
  expect(noise).toBeCloseTo(expected, 2)
})

test('the noise of a pair of which nothing is known is the usual one', () => {
  expect(lengthModel({original: [], translation: []}, []).noise).toBeCloseTo(0.02)
})

function blocksOf(lengths: readonly number[]): readonly AlignedBlock[] {
  return lengths.map((length) => ({
    type: 'paragraph',
    level: 0,
    text: 'a'.repeat(Math.round(length)),
    links: [],
    images: [],
    code: [],
    pin: ''
  }))
}
