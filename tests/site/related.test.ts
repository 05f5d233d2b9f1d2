import {expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import {seriesOf} from '../../src/site/series.ts'
import type {EvidenceIndex} from '../../src/site/evidence.ts'
import {complete} from '../../src/site/steps.ts'
import {emptyVocabulary} from '../../src/site/vocabulary.ts'
import {evidenceIndex} from '../../src/site/evidence.ts'
import {eachTerm, packTerms, wordByStem} from '../../src/site/packed-terms.ts'

const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}`

async function relatedOf(files: Record<string, string>, page: string): Promise<readonly string[]> {
  const built = await (await site(files)).build()
  expect(built.messages.filter(({severity}) => severity === 'error')).toEqual([])
  const html = await built.text(`${page}/index.html`)
  const list = /<section id="related"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
  return [...list.matchAll(/href="\/([^"]+)\/"/g)].map(([, address = '']) => address)
}

test('rare tags say more than common ones', async () => {
  const files = Object.fromEntries(
    Array.from({length: 9}, (_, index) => [
      `content/n${index}.md`,
      article({title: `N ${index}`, date: day(index + 1), tags: ['common'], source: `S${index}`}, '')
    ])
  )
  const related = await relatedOf(
    {
      ...files,
      'content/a.md': article({title: 'Alpha', tags: ['common', 'rare'], date: day(20), source: 'Sa'}, ''),
      'content/b.md': article({title: 'Beta', tags: ['rare'], date: day(1), source: 'Sb'}, '')
    },
    'a'
  )
  expect(related[0]).toBe('b')
  expect(related).toHaveLength(6)
})

test('articles about the same thing are related by their words, in any script', async () => {
  const files = {
    'content/a.zh.md': article({title: '太空站的花园'}, '宇航员在太空站里种植生菜和小麦，植物需要光。'),
    'content/b.zh.md': article({title: '在轨道上种小麦'}, '宇航员在太空站里收获了小麦和生菜。'),
    'content/c.zh.md': article({title: '活字印刷'}, '印刷工人把铅字排进字盘，再印到纸上。'),
    'content/d.zh.md': article({title: '铅字的历史'}, '印刷工人的铅字与字盘流传了几个世纪。')
  }
  expect((await relatedOf({...files, 'dragoman.config.yaml': 'language: zh\n'}, 'a'))[0]).toBe('b')
  expect((await relatedOf({...files, 'dragoman.config.yaml': 'language: zh\n'}, 'c'))[0]).toBe('d')
})

test('another edition of the same work, or one in another language, is never related', async () => {
  const same = {tags: ['space'], title: 'Station'}
  const related = await relatedOf(
    {
      'content/a.en.md': article(same),
      'content/a.de.md': article(same),
      'content/b.de.md': article(same),
      'content/c.en.md': article(same)
    },
    'a'
  )
  expect(related).toEqual(['c'])
})

test('the editor has the last word', async () => {
  const related = await relatedOf(
    {
      'content/a.md': article({title: 'Alpha', tags: ['x'], related: {pin: ['d'], exclude: ['b']}}),
      'content/b.md': article({title: 'Beta', tags: ['x']}),
      'content/c.md': article({title: 'Gamma', tags: ['x']}),
      'content/d.md': article({title: 'Delta', source: 'Else', translator: 'Else'}, 'Nothing in common')
    },
    'a'
  )
  expect(related).toEqual(['d', 'c'])
})

test('a slip in a pin is told', async () => {
  const built = await (
    await site({'content/alpha.md': article({related: {pin: ['bete']}}), 'content/beta.md': article()})
  ).build()
  expect(built.report).toEqual([
    'warning content/alpha.md:1:1 matter/related-work Unexpected work `bete` in `related`, expected the name of one (Did you mean `beta`?)'
  ])
})

test('the related page gives the reasons in the language of the page', async () => {
  const files = {
    'content/a.de.md': article({tags: ['Raumfahrt', 'ISS'], source: 'Gazeta'}),
    'content/b.de.md': article({tags: ['Raumfahrt', 'ISS'], source: 'Gazeta'}),
    'content/c.de.md': article({tags: ['Brot'], source: 'Else'}, 'Brot'),
    'content/d.de.md': article({tags: ['Salz'], source: 'Other'}, 'Salz')
  }
  const built = await (await site(files)).build()
  const html = await built.text('de/a/related/index.html')
  expect(html).toMatch(/gleiche.{0,20}Quelle|gleiches Medium|dieselbe Quelle/i)
  expect(html).toContain('Raumfahrt')
})

test('the topics of a reason stand apart in every language', async () => {
  const files = {
    'content/a.zh.md': article({tags: ['太空', 'ISS'], source: 'A'}),
    'content/b.zh.md': article({tags: ['太空', 'ISS'], source: 'B'}),
    'content/c.zh.md': article({source: 'C'}, '别的')
  }
  const built = await (await site(files)).build()
  expect(await built.text('zh/a/related/index.html')).toMatch(/太空、ISS|ISS、太空/)
})

test.each([
  ['kernel-part-2', 'kernel'],
  ['09-the-kernel-part-10', 'the-kernel'],
  ['lab-4-preemption', ''],
  ['os-lab-4-preemption', 'os'],
  ['apart-2', ''],
  ['visa-bonds', '']
])('%s is a part of `%s`', (name, series) => {
  expect(seriesOf(name)).toBe(series)
})

test('the evidence of an article is weighed by its rarity, and what nobody shares is left out', () => {
  const weights = {tags: 1, text: 1, outlet: 1, author: 1, series: 1, time: 1}
  const tags = [['a', 'b'], ['a', 'b'], ['a'], ['c']]
  const steps = evidenceIndex(
    {
      count: tags.length,
      evidenceOf: (article, take) => tags[article]?.forEach((key) => take.other('tag', key)),
      vocabulary: emptyVocabulary()
    },
    weights
  )
  const index = complete(steps)
  const features = Array.from({length: index.featureCount}, (_, number) => index.feature(number).key)
  expect(features.toSorted()).toEqual(['a', 'b'])
  const [common = 0, rare = 0] = index.vectors.weights
  expect(rare).toBeGreaterThan(common)
  expect([...index.vectors.starts]).toEqual([0, 2, 4, 5, 5])
  expect(holdersOf(index, 'a')).toEqual([0, 1, 2])
  expect(holdersOf(index, 'b')).toEqual([0, 1])
})

function holdersOf({holders, feature, featureCount}: EvidenceIndex, key: string): readonly number[] {
  const number = Array.from({length: featureCount}, (_, index) => feature(index).key).indexOf(key)
  return [...holders.numbers.subarray(holders.starts[number], holders.starts[number + 1])]
}

test('terms are packed without loss, but for steps in their weights', () => {
  const terms = [
    {stem: 'linux', word: 'Linux', weight: 7.781},
    {stem: '命令', word: '命令', weight: 0.001},
    {stem: 'sort', word: 'sorting', weight: 1e6}
  ]
  const packed = packTerms(terms)
  const read: [string, number][] = []
  eachTerm(packed, (stem, weight) => read.push([stem, weight]))
  expect(read).toEqual([
    ['linux', 7.78],
    ['命令', 0.02],
    ['sort', (0xd7ff - 32) / 50]
  ])
  expect([...wordByStem(packed)]).toEqual([
    ['linux', 'Linux'],
    ['命令', '命令'],
    ['sort', 'sorting']
  ])
})

test('there is a page of everything related for each article that has any, and for no other', async () => {
  const files = {
    'content/a.md': article({title: 'Alpha', tags: ['space'], source: 'Sa'}, ''),
    'content/b.md': article({title: 'Beta', tags: ['space'], source: 'Sb'}, ''),
    'content/c.md': article({title: 'Gamma', tags: ['sea'], source: 'Sc', related: {exclude: ['d']}}, ''),
    'content/d.md': article({title: 'Delta', tags: ['sea'], source: 'Sd'}, ''),
    'content/e.md': article({title: 'Epsilon', source: 'Se'}, ''),
    'content/f.md': article({title: 'Zeta', source: 'Sf', related: {pin: ['e']}}, ''),
    'content/g.en.md': article({title: 'Eta', tags: ['ice'], source: 'Sg'}, ''),
    'content/g.de.md': article({title: 'Eta', tags: ['ice'], source: 'Sg'}, '')
  }
  const built = await (await site(files)).build()
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'de/g']
  const paths = await built.files()
  const linked: string[] = []
  for (const name of names)
    if ((await built.text(`${name}/index.html`)).includes(`/${name}/related/"`)) linked.push(name)
  expect(names.filter((name) => paths.includes(`${name}/related/index.html`))).toEqual(linked)
  expect(linked).toEqual(['a', 'b', 'd', 'f'])
})
