import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite, Files, TestSite} from '../helper/site.ts'

const english = {
  'content/a.en.md': article({tags: ['Space'], summary: 'A deck'}, 'The first station.\n'),
  'content/b.en.md': article({source: 'Blitz'}, 'Notes[^1] too.\n\n[^1]: A note.\n')
}
const russian = {'content/c.ru.md': article({source: {name: 'Blitz', lang: 'de'}}, 'Первая станция.\n')}

async function index(story: TestSite): Promise<Readonly<Record<string, string>>> {
  const folder = join(story.root, 'dist/pagefind')
  const files = await readdir(folder, {recursive: true, withFileTypes: true})
  const pairs = files
    .filter((file) => file.isFile())
    .map(async ({parentPath, name}) => [
      join(parentPath, name).slice(folder.length + 1),
      await readFile(join(parentPath, name), 'latin1')
    ])
  return Object.fromEntries((await Promise.all(pairs)).toSorted())
}

/** What Pagefind keeps of each page, by address. */
async function fragments(story: TestSite): Promise<Readonly<Record<string, unknown>>> {
  const folder = join(story.root, 'dist/pagefind/fragment')
  const kept = (await readdir(folder)).map(async (name) => {
    const text = gunzipSync(await readFile(join(folder, name))).toString()
    const {url, content, filters, meta} = JSON.parse(text.slice('pagefind_dcd'.length))
    return [url, {content, filters, meta}] as const
  })
  return Object.fromEntries(await Promise.all(kept))
}

function indexed({written}: BuiltSite): readonly string[] {
  return written.filter((path) => path.startsWith('pagefind/'))
}

test('the text alone is indexed, with what it is filtered by', async () => {
  const story = await site({...english, ...russian})
  expect((await story.build({search: true})).report).toEqual([])
  expect(await fragments(story)).toEqual({
    '/a/': {
      content: 'A title. A deck. The first station.',
      filters: {outlet: ['Gazeta'], tag: ['Space'], translator: ['Mira Holt']},
      meta: {title: 'A title', outlet: 'Gazeta', date: '2026-01-02'}
    },
    '/b/': {
      content: expect.stringMatching(/^A title\. Notes too\. .*A note\.$/),
      filters: {outlet: ['Blitz'], translator: ['Mira Holt']},
      meta: {title: 'A title', outlet: 'Blitz', date: '2026-01-02'}
    },
    '/ru/c/': {
      content: 'A title. Первая станция.',
      filters: {outlet: ['Blitz'], translator: ['Mira Holt']},
      meta: {title: 'A title', outlet: 'Blitz', date: '2026-01-02'}
    }
  })
})

test('only the language that changed is indexed again', async () => {
  const story = await site({...english, ...russian})
  await story.build({search: true})
  expect(indexed(await story.build({search: true}))).toEqual([])
  await story.change({'content/a.en.md': article({tags: ['Space']}, 'The second station.\n')})
  const built = indexed(await story.build({search: true}))
  expect(built.filter((path) => !/\/(pagefind\.)?en_|entry/.test(path))).toEqual([])
  expect(built).toContain('pagefind/pagefind-entry.json')
})

test('what changes only around the texts is not indexed again', async () => {
  const story = await site({...english, ...russian})
  await story.build({search: true})
  await story.change({
    'dragoman.config.yaml': 'title: Another\n',
    'templates/part/footer.html': '<footer>x</footer>'
  })
  const built = await story.build({search: true})
  expect(built.written).toContain('a/index.html')
  expect(indexed(built)).toEqual([])
})

test('a tag renamed in the data is a filter renamed', async () => {
  const story = await site({...english, 'data/tags.yaml': 'space: {names: {en: Space}}\n'})
  await story.build({search: true})
  await story.change({'data/tags.yaml': 'space: {names: {en: Cosmos}}\n'})
  await story.build({search: true})
  expect((await fragments(story))['/a/']).toMatchObject({filters: {tag: ['Cosmos']}})
})

test('the index belongs to the output: what is no longer needed goes', async () => {
  const story = await site({...english, ...russian})
  await story.build({search: true})
  await story.change({'content/c.ru.md': null})
  await story.build({search: true})
  expect(Object.keys(await index(story)).filter((path) => path.includes('ru'))).toEqual([])
  await story.change({'dragoman.config.yaml': 'search: false\n'})
  const built = await story.build({search: true})
  expect(
    (await built.files()).filter((path) => /pagefind|search/.test(path) && !path.startsWith('assets/'))
  ).toEqual([])
  expect(await built.text('index.html')).not.toContain('/search/')
})

test('--no-search keeps what is up to date, lets go of the rest, and indexes nothing', async () => {
  const story = await site({...english, ...russian})
  await story.build({search: true})
  await story.change({'content/a.en.md': article({}, 'The second station.\n')})
  const built = await story.build({search: false})
  expect(indexed(built)).toEqual(['pagefind/pagefind-entry.json'])
  const kept = Object.keys(await index(story))
  expect(kept.filter((path) => path.includes('en_'))).toEqual([])
  expect(kept.filter((path) => path.includes('ru_'))).toHaveLength(5)
  await story.build({search: true})
  const clean = await site({...english, ...russian, 'content/a.en.md': article({}, 'The second station.\n')})
  await clean.build({search: true})
  expect(await index(story)).toEqual(await index(clean))
})

test('an index that was damaged is made again', async () => {
  const story = await site(english)
  await story.build({search: true})
  const whole = await index(story)
  for (const name of [
    'pagefind.js',
    'pagefind-entry.json',
    Object.keys(whole).find((path) => path.startsWith('index/')) ?? ''
  ]) {
    await writeFile(join(story.root, 'dist/pagefind', name), 'broken')
    await story.build({search: true})
    expect(await index(story)).toEqual(whole)
  }
})

test('after any edits the index is that of a clean start', async () => {
  const edit = fc.record({
    name: fc.constantFrom('a.en', 'b.en', 'c.ru', 'd.zh', 'e'),
    text: fc.constantFrom('太空站的第一天', 'Станция', 'station', ''),
    tags: fc.subarray(['space', 'new'])
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 3}), async (edits) => {
      const files: Record<string, string> = {...english, ...russian}
      const story = await site(files)
      await story.build({search: true})
      for (const {name, text, tags} of edits) {
        const path = `content/${name}.md`
        const changed: Files = {[path]: text === '' && path in files ? null : article({tags}, text)}
        if (changed[path] === null) delete files[path]
        else files[path] = article({tags}, text)
        await story.change(changed)
        await story.build({search: true})
      }
      const clean = await site(files)
      await clean.build({search: true})
      expect(await index(story)).toEqual(await index(clean))
    }),
    {numRuns: 4}
  )
}, 120_000)

test('a site of many articles has a search when it asks for it', async () => {
  const files = Object.fromEntries(
    Array.from({length: 201}, (_, number) => [`content/n${number}.md`, article({}, `Text ${number}\n`)])
  )
  const story = await site(files)
  const built = await story.build({search: true})
  expect(built.report).toEqual([
    'note dragoman.config search/left-out The site has no search, as indexing its 201 articles takes time (Say `search: true` to have it, or `search: false` to be told no more)'
  ])
  expect(await built.files()).not.toContain('search/index.html')
  await story.change({'dragoman.config.yaml': 'search: true\n'})
  const asked = await story.build({search: true})
  expect(asked.report).toEqual([])
  expect(await asked.files()).toEqual(expect.arrayContaining(['search/index.html', 'pagefind/pagefind.js']))
}, 120_000)

test('where Pagefind cannot run the site is built, and that is said until it can', async () => {
  const story = await site(english)
  vi.doMock('pagefind', () => ({
    createIndex: () =>
      Promise.reject(
        new Error('Failed to install either of [pagefind]. Most likely the platform\nis not supported')
      ),
    close: () => Promise.resolve()
  }))
  const built = await story.build({search: true})
  const said = [
    'warning dragoman.config search/unavailable Cannot index the site: Failed to install either of [pagefind]. Most likely the platform (The search page leads to the archive; install the package `pagefind` with its part for this system, or say `search: false`)'
  ]
  expect(built.report).toEqual(said)
  expect(built.isPublished).toBe(true)
  expect(await built.text('search/index.html')).toContain('href="/archive/"')
  expect((await story.build({search: true})).report).toEqual(said)
  vi.doUnmock('pagefind')
  const later = await story.build({search: true})
  expect(later.report).toEqual([])
  expect(await later.files()).toContain('pagefind/pagefind.js')
})
