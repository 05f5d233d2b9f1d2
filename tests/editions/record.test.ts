import fc from 'fast-check'
import {expect, test} from 'vitest'
import {digest} from '../../src/content/digest.ts'
import type {EditionRecord} from '../../src/editions/edition-record.ts'
import {readRecord} from '../../src/editions/read-record.ts'
import {recordedBlock} from '../../src/editions/recorded-block.ts'
import {recordText} from '../../src/editions/record-text.ts'

const words = fc.array(fc.string({unit: 'grapheme'}))
const hash = fc.string().map((text) => digest(text))
const block = fc
  .record({
    type: fc.constantFrom('heading', 'paragraph', 'code', 'table-row'),
    level: fc.integer({min: 0, max: 6}),
    text: fc.string({unit: 'grapheme'}),
    links: words,
    images: words,
    code: words,
    pin: fc.string()
  })
  .map(recordedBlock)
const day = fc.constantFrom('2026-05-03', '2024-02-29')
const record: fc.Arbitrary<EditionRecord> = fc.record({
  date: day,
  original: hash,
  reviewed: fc.option(fc.record({date: day, file: hash, text: hash})),
  blocks: fc.array(block)
})

test('a record is read as it was written', () => {
  fc.assert(
    fc.property(record, (written) => {
      const text = recordText(written)
      expect(readRecord({path: 'a.json', text})).toEqual({value: written, messages: []})
    })
  )
})

test('a record has a line for each block', () => {
  fc.assert(
    fc.property(record, (written) => {
      const lines = recordText(written)
        .split('\n')
        .filter((line) => line.startsWith('    {'))
      expect(lines).toHaveLength(written.blocks.length)
    })
  )
})
