import {expect, test} from 'vitest'
import {align} from '../../src/editions/align.ts'
import {blockDigest} from '../../src/editions/block-digest.ts'
import {freshness} from '../../src/editions/freshness.ts'
import {recordedBlock} from '../../src/editions/recorded-block.ts'
import {blocksOf} from './aligned.ts'

const original = `
# The flight

In July 1975 two ships met in orbit, one from each of two countries that trusted each other little.

See [the photographs](https://a.example/) of the day on which Leonov opened the hatch.

## Afterwards

The crews met again every year, in one country or the other, until they were old.

Nobody spoke of a race any more; it had been the idea of people who did not fly.`

const translation = `
# Der Flug

Im Juli 1975 trafen sich zwei Schiffe im Orbit, je eines aus zwei Ländern, die einander wenig trauten.

Hier sind [die Fotos](https://a.example/) von dem Tag, an dem Leonow die Luke öffnete.

## Danach

Die Mannschaften trafen sich jedes Jahr wieder, im einen Land oder im anderen, bis sie alt waren.

Von einem Wettlauf sprach niemand mehr; er war der Einfall von Leuten gewesen, die nicht flogen.`

/** Gives what is behind once the original has changed, one line each: `recorded → original: translation kind facts`. */
function behind(changed: string): readonly string[] {
  const recorded = blocksOf(original).map(recordedBlock)
  const changes = freshness({
    recorded,
    original: blocksOf(changed),
    alignment: align(recorded, blocksOf(translation, 'de'))
  })
  return changes.map(({recorded, original: blocks, translation: partners, kind, facts}) =>
    `${recorded.join('+')} → ${blocks.join('+')}: ${partners.join('+')} ${kind} ${facts.join()}`.trim()
  )
}

test.each([
  ['nothing', (text: string) => text, []],
  ['line breaks', (text: string) => text.replaceAll(', ', ',\n'), []],
  ['a comma', (text: string) => text.replace('orbit, one', 'orbit: one'), ['1 → 1: 1 cosmetic']],
  ['a link', (text: string) => text.replace('a.example', 'b.example'), ['2 → 2: 2 cosmetic']],
  ['the level of a heading', (text: string) => text.replace('## A', '### A'), ['3 → 3: 3 cosmetic']],
  ['a date', (text: string) => text.replace('1975', '1976'), ['1 → 1: 1 factual number']],
  ['a name', (text: string) => text.replace('Leonov', 'Stafford'), ['2 → 2: 2 factual name']],
  ['a word', (text: string) => text.replace('every year', 'every decade'), ['4 → 4: 4 substantial']],
  [
    'two blocks',
    (text: string) => text.replace('1975', '1976').replace('old', 'dead'),
    ['1 → 1: 1 factual number', '4 → 4: 4 substantial']
  ],
  [
    'a block too many',
    (text: string) =>
      text.replace(
        '## After',
        'Then both ships turned round, and the sun went out behind one of them.\n\n## After'
      ),
    ['→ 3:  added']
  ],
  ['a block too few', (text: string) => text.replace(/The crews.*\n\n/, ''), ['4 → : 4 removed']],
  ['the last block gone', (text: string) => text.replace(/\n\nNobody.*/, ''), ['5 → : 5 removed']]
])('The original changed by %s', (_, change, expected) => {
  expect(behind(change(original))).toEqual(expected)
})

test('every character of code counts', () => {
  const recorded = blocksOf('    ls -l').map(recordedBlock)
  expect(
    freshness({recorded, original: blocksOf('    ls -L'), alignment: align(recorded, recorded)})
  ).toEqual([{recorded: [0], original: [0], translation: [0], kind: 'substantial', facts: []}])
})

test('digests tell what a reader gets, and nothing else', () => {
  const digests = (markdown: string) => blocksOf(markdown).map(blockDigest)
  expect(digests('A *text*\non two lines <!-- = pin -->')).toEqual(digests('\n\nA text on two lines'))
  const all = ['A', '# A', '## A', '- A', '> A', '[A](b)', '[A](c)', 'A ![](d.png)', '    A', 'a'].flatMap(
    digests
  )
  expect(new Set(all).size).toBe(all.length)
})
