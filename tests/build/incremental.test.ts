import {existsSync} from 'node:fs'
import {readdir, readFile, truncate, utimes, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {packageRoot} from '../../src/build/package-root.ts'
import {writeSealed} from '../../src/output/sealed-file.ts'
import {article, site, today} from '../helper/site.ts'
import type {BuiltSite, Files, TestSite} from '../helper/site.ts'

const topics = ['space', 'moon', 'orbit', 'station', 'Союз', '太空站', 'القمر', 'Rakete']

function articles(count: number): Files {
  return Object.fromEntries(
    Array.from({length: count}, (_, index) => {
      const topic = topics[index % topics.length] ?? ''
      const matter = {title: `${topic} ${index}`, tags: [topic, `t${index % 5}`], source: `S${index % 3}`}
      return [
        `content/n${index}.md`,
        article({...matter, date: day(index)}, `${topic} `.repeat(5) + `word${index}\n`)
      ]
    })
  )
}

function day(index: number): string {
  return `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
}

async function bytes(story: TestSite, built: BuiltSite): Promise<Readonly<Record<string, string>>> {
  const files = await built.files()
  const pairs = files.map(
    async (file) => [file, await readFile(join(story.root, 'dist', file), 'utf8')] as const
  )
  return Object.fromEntries(await Promise.all(pairs))
}

describe('the work is only what has to be done', () => {
  test('nothing changed: nothing is rendered or written, and the messages are told again', async () => {
    const story = await site({...articles(3), 'content/x.md': article({}, '[dead](nowhere.md)\n')})
    const first = await story.build()
    const again = await story.build()
    expect(again).toMatchObject({rendered: 0, written: [], removed: []})
    expect(again.report).toEqual(first.report)
    expect(first.report).toHaveLength(1)
  })

  test('one text changed: one document is rendered', async () => {
    const story = await site(articles(12))
    expect((await story.build()).rendered).toBe(12)
    await story.change({'content/n3.md': article({title: 'New'}, 'Another text.\n')})
    const built = await story.build()
    expect(built.rendered).toBe(1)
    expect(built.written).toContain('n3/index.html')
  })

  test('a file touched but not changed costs nothing', async () => {
    const story = await site(articles(3))
    await story.build()
    await utimes(join(story.root, 'content/n1.md'), new Date(), new Date())
    expect(await story.build()).toMatchObject({rendered: 0, written: []})
  })

  test('another title of the site: every page, no document', async () => {
    const story = await site(articles(3))
    await story.build()
    await story.change({'dragoman.config.yaml': 'title: Another\n'})
    const built = await story.build()
    expect(built.rendered).toBe(0)
    expect(built.written).toContain('n1/index.html')
  })

  test('a tag renamed in the data: the pages that show it, no document', async () => {
    const story = await site({
      'content/a.md': article({tags: ['space'], source: 'Sa', translator: 'Ta'}, 'Alpha'),
      'content/b.md': article({tags: ['bread'], source: 'Sb', translator: 'Tb'}, 'Beta'),
      'data/tags.yaml': 'space: {names: {en: Space}}\n'
    })
    await story.build()
    await story.change({'data/tags.yaml': 'space: {names: {en: Cosmos}}\n'})
    const built = await story.build()
    expect(built.rendered).toBe(0)
    expect(built.written).toEqual([
      'a/index.html',
      'data/articles.json',
      'feed.json',
      'feed.xml',
      'rss.xml',
      'sources/sa/feed.xml',
      'tags/index.html',
      'tags/space/feed.xml',
      'tags/space/index.html',
      'translators/ta/feed.xml'
    ])
  })

  test('an article that waits for its date appears when it is due', async () => {
    const story = await site({...articles(2), 'content/late.md': article({date: '2026-06-02'})})
    await story.build()
    expect(await (await story.build()).files()).not.toContain('late/index.html')
    const later = await story.build({now: today + 2 * 24 * 60 * 60 * 1000})
    expect(later.written).toContain('late/index.html')
  })
})

describe('the same bytes', () => {
  test.runIf(existsSync(join(packageRoot(), 'lib', 'worker.js')))(
    'with one thread and with two',
    async () => {
      const files = {...articles(60), 'content/x.md': article({}, '[dead](nowhere.md) **注意：**在\n')}
      const alone = await site(files)
      const together = await site(files)
      const one = await alone.build({threads: 1})
      const two = await together.build({threads: 2})
      expect(two.report).toEqual(one.report)
      expect(await bytes(together, two)).toEqual(await bytes(alone, one))
    }
  )

  test('after any edits as from a clean start', async () => {
    const person = fc.constantFrom('Mira Holt', 'mira holt', 'Ode Ek', 'Sam')
    const edit = fc.record({
      path: fc.constantFrom(
        'content/n1.md',
        'content/n2.md',
        'content/n1.ru.md',
        'content/n2.de.md',
        'content/n6.md',
        'content/p.md'
      ),
      text: fc.constantFrom(
        ...topics,
        '[one](n1.md) ![](a.svg) ![](two.png)',
        '[two](/n2/) [gone](n6.md)',
        ''
      ),
      matter: fc.record({
        title: fc.constantFrom(...topics),
        tags: fc.subarray(['space', 'Space', 't1', 'new']),
        source: fc.constantFrom<unknown>(
          'S1',
          's1',
          'Gazeta',
          {name: 'S1', lang: 'de'},
          {name: 'Gazeta', lang: 'de', author: 'Sam'}
        ),
        translation: fc.constantFrom(undefined, {method: 'machine'}, {reviewed: {by: 'Sam'}}),
        translator: person,
        reviewer: person,
        date: fc.constantFrom('2026-01-02', '2026-02-03'),
        image: fc.constantFrom(undefined, 'a.svg', 'one.png', 'two.png'),
        draft: fc.boolean(),
        canonical: fc.constantFrom(undefined, 'https://partner.example/x'),
        adapted: fc.boolean(),
        aliases: fc.constantFrom([], ['/old/']),
        type: fc.constantFrom('article', 'page')
      })
    })
    const comments = fc.record({
      path: fc.constantFrom('content/n1.comments.yaml', 'content/n2.de.comments.yaml'),
      text: fc.constantFrom('- {author: Ada, text: One}\n', '[]\n')
    })
    const data = fc.record({
      path: fc.constant('data/tags.yaml'),
      text: fc.constantFrom('space: {names: {en: Cosmos, de: Weltall}}\n', 't1: {synonyms: [new]}\n')
    })
    const credits = fc.record({
      path: fc.constant('data/images.yaml'),
      text: fc.constantFrom('two.png: {credit: Me}\n', 'one.png: {credit: You, license: CC0}\n')
    })
    const picture = fc.record({
      path: fc.constantFrom('content/one.png', 'content/two.png'),
      text: fc.constantFrom(await dot(8), await dot(9))
    })
    const config =
      'feeds: {terms: {content: full, formats: [atom, rss, json]}}\nsitemap: {news: true}\nagents: {markdown: true}\nhost: netlify\nstatus: true\nmachine: {disclosure: true}\ncomments: {provider: static}\n'
    const record = fc.record({
      path: fc.constantFrom('content/.dragoman/n1.de.json', 'content/.dragoman/n2.en.json'),
      text: fc
        .record({
          date: fc.constantFrom('2026-03-04', '2026-04-05'),
          original: fc.constant('0'.repeat(32)),
          reviewed: fc.constantFrom(null, {date: '2026-03-04', file: '0'.repeat(32), text: '0'.repeat(32)}),
          blocks: fc.subarray(topics).map((texts) => texts.map((text) => ({type: 'paragraph', text})))
        })
        .map((fields) => JSON.stringify({version: 1, ...fields}))
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({weight: 4, arbitrary: edit}, data, record, comments, credits, picture), {
          minLength: 1,
          maxLength: 5
        }),
        async (edits) => {
          const story = await site({
            ...articles(5),
            'dragoman.config.yaml': config,
            'content/n1.ru.md': article({translator: undefined}, 'moon\n\nstation'),
            'content/n1.de.md': article({source: {name: 'S1', lang: 'ru'}}, 'Mond\n\nStation'),
            'content/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
            'content/one.png': await dot(8),
            'content/two.png': await dot(7)
          })
          await story.build()
          for (const change of edits) {
            const {path, text} = change
            const isGone = text === '' && existsSync(join(story.root, path))
            const whole = 'matter' in change ? article(change.matter, change.text) : text
            await story.change({[path]: isGone ? null : whole})
            await story.build({keepGoing: true})
          }
          const here = await story.build({keepGoing: true})
          const clean = await site({...(await filesOf(story)), 'dragoman.config.yaml': config})
          expect(await bytes(story, here)).toEqual(await bytes(clean, await clean.build({keepGoing: true})))
        }
      ),
      {numRuns: 12}
    )
  }, 120_000)
})

async function dot(width: number): Promise<Uint8Array> {
  return sharp({create: {width, height: 5, channels: 3, background: '#123456'}})
    .png()
    .toBuffer()
}

async function filesOf({root}: TestSite): Promise<Files> {
  const names = await readdir(root, {recursive: true, withFileTypes: true})
  const paths = names
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => /^(?:content|data)\/|^dragoman\.config/.test(path))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))] as const))
  )
}

describe('a store that is damaged is a miss, never an error or a wrong page', () => {
  const damages: Readonly<Record<string, (folder: string, names: readonly string[]) => Promise<unknown>>> = {
    'index cut short': (folder) => truncate(join(folder, 'index.json'), 40),
    'index of another program': (folder) =>
      Promise.resolve(writeSealed(join(folder, 'index.json'), {program: 'other', build: 1, entries: []})),
    'pack cut short': (folder, names) =>
      Promise.all(packs(names).map((name) => truncate(join(folder, name), 100))),
    'pack with a bit flipped': (folder, names) =>
      Promise.all(
        packs(names).map(async (name) => {
          const content = await readFile(join(folder, name))
          for (let at = 0; at < content.length; at += 50) content[at] = (content[at] ?? 0) ^ 1
          await writeFile(join(folder, name), content)
        })
      ),
    'only the bodies damaged': (folder, names) =>
      Promise.all(
        packs(names).map(async (name) => {
          const content = await readFile(join(folder, name))
          await writeFile(
            join(folder, name),
            Buffer.from(content.toString('latin1').replaceAll('<p>', '<b>'), 'latin1')
          )
        })
      ),
    'pack gone': (folder, names) => Promise.all(packs(names).map((name) => writeFile(join(folder, name), '')))
  }

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const story = await site(articles(6))
    const first = await bytes(story, await story.build())
    const folder = join(story.root, '.dragoman/cache/documents')
    await damage(folder, await readdir(folder))
    await story.change({'dragoman.config.yaml': 'description: changed\n'})
    const built = await story.build()
    expect(built.report).toEqual([])
    const second = await bytes(story, built)
    expect(Object.keys(second)).toEqual(Object.keys(first))
    expect(second['n1/index.html']).toContain('word1')
    expect(second['n1/index.html']).toContain('<p>')
    expect(second['feed.xml']).toContain('&#x3C;p>')
  })

  function packs(names: readonly string[]): readonly string[] {
    return names.filter((name) => name.endsWith('.pack'))
  }
})

test('without the cache everything is made anew, and nothing is left but the record of the output', async () => {
  const story = await site(articles(3))
  await story.build({cache: false})
  const again = await story.build({cache: false})
  expect(again.rendered).toBe(3)
  expect(again.kept).toEqual([])
  expect(await readdir(join(story.root, '.dragoman/cache'))).toEqual([expect.stringMatching(/^output-/)])
})
