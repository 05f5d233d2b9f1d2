import {existsSync} from 'node:fs'
import {readdir, readFile, truncate, utimes, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {packageRoot} from '../../src/build/package-root.ts'
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
    expect(built.written).toEqual(['a/index.html', 'tags/index.html', 'tags/space/index.html'])
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
    const edit = fc.record({
      name: fc.integer({min: 0, max: 6}),
      text: fc.constantFrom(...topics, ''),
      image: fc.constantFrom('', 'one.png', 'two.png'),
      width: fc.constantFrom(8, 9),
      credit: fc.constantFrom('Me', 'You'),
      tags: fc.subarray(['space', 't1', 'new'])
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 4}), async (edits) => {
        const story = await site(articles(5))
        await story.build()
        for (const {name, text, tags, image, width, credit} of edits) {
          const shown = image === '' ? {} : {image}
          await story.change({
            [`content/n${name}.md`]:
              text === ''
                ? article(shown)
                : article({title: text, tags, ...shown}, `${text} ![x](two.png)\n`),
            'content/one.png': await dot(width),
            'content/two.png': await dot(7),
            'content/_data/images.yaml': `two.png: {credit: ${credit}}\n`
          })
          await story.build()
        }
        const here = await story.build()
        const clean = await site(await contentOf(story))
        expect(await bytes(story, here)).toEqual(await bytes(clean, await clean.build()))
      }),
      {numRuns: 8}
    )
  })
})

async function dot(width: number): Promise<Uint8Array> {
  return sharp({create: {width, height: 5, channels: 3, background: '#123456'}})
    .png()
    .toBuffer()
}

async function contentOf({root}: TestSite): Promise<Files> {
  const entries = await readdir(join(root, 'content'), {recursive: true, withFileTypes: true})
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, 'content'), join(entry.parentPath, entry.name)))
  const pairs = names.map(
    async (name) => [`content/${name}`, await readFile(join(root, 'content', name))] as const
  )
  return Object.fromEntries(await Promise.all(pairs))
}

describe('a store that is damaged is a miss, never an error or a wrong page', () => {
  const damages: Readonly<Record<string, (folder: string, names: readonly string[]) => Promise<unknown>>> = {
    'index cut short': (folder) => truncate(join(folder, 'index.json'), 40),
    'index of another program': (folder) =>
      writeFile(join(folder, 'index.json'), '{"program":"other","build":1,"entries":[]}'),
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
