import {mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openSession} from '../../src/build/session.ts'
import {dragoman} from '../helper/dragoman.ts'
import {htmlFaults} from '../helper/html-faults.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files, TestSite} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const russian = [
  'В июле 1975 года два корабля встретились на орбите, и экипажи пожали друг другу руки.',
  'Потом они виделись каждый год, то в одной стране, то в другой, пока не состарились.',
  'О гонке больше никто не вспоминал: её придумали люди, которые сами не летали.'
]

const english = [
  'In July 1975 two ships met in orbit, and their crews shook hands.',
  'Afterwards they met every year, in one country or the other, until they were old.',
  'Nobody spoke of a race any more: people who did not fly had thought of it.'
]

const original = (paragraphs: readonly string[], matter = {}): string =>
  article({title: 'Полёт', translator: undefined, ...matter}, `${paragraphs.join('\n\n')}\n`)

const translation = (paragraphs: readonly string[] = english, matter = {}): string =>
  article({title: 'The flight', ...matter}, `${paragraphs.join('\n\n')}\n`)

const files: Files = {
  'content/flight.ru.md': original(russian),
  'content/flight.md': translation(),
  'content/other.md': article({title: 'Other', tags: ['other'], source: 'Another', translator: 'Gleb'})
}

const record = 'content/.dragoman/flight.en.json'

/** A paragraph that is marked as behind. */
function marked(paragraph = ''): RegExp {
  return new RegExp(`<p[^>]* data-stale>${paragraph}</p>`)
}

/** Gives the numbers of the pairs of a bilingual page that are marked. */
function markedPairs(html: string): readonly string[] {
  return [...html.matchAll(/ data-pair="(\d+)"[^>]* data-stale/g)].map(([, pair = '']) => pair)
}

async function synced(more: Files = {}): Promise<TestSite> {
  const story = await site({...files, ...more})
  expect(await dragoman(story.root, ['sync'])).toMatchObject({code: 0, out: `${record}\n`})
  return story
}

const changed = [russian[0]?.replace('1975', '1976') ?? '', ...russian.slice(1)]

describe('the original of a translation', () => {
  test('is recorded block by block, a line each, and not copied to the site', async () => {
    const story = await synced()
    const text = await readFile(join(story.root, record), 'utf8')
    expect(text.replace(/"[0-9a-f]{32}"/g, '"…"').split('\n')).toEqual([
      '{',
      '  "version": 1,',
      '  "date": "2026-06-01",',
      '  "original": "…",',
      '  "blocks": [',
      ...russian.map(
        (paragraph, index) =>
          `    ${JSON.stringify({type: 'paragraph', text: paragraph})}${index < 2 ? ',' : ''}`
      ),
      '  ]',
      '}',
      ''
    ])
    const built = await story.build()
    expect(built.report).toEqual([])
    expect((await built.files()).filter((path) => path.includes('flight.en'))).toEqual([])
  })

  test('changed in a date: a banner, a mark, a message, and only the pages of the two texts are written', async () => {
    const story = await synced()
    await story.build()
    await story.change({'content/flight.ru.md': original(changed)})
    const built = await story.build()
    expect(built.written).toEqual(['flight/index.html', 'flight/parallel/index.html'])
    expect(built.report).toEqual([
      'warning content/flight.md:8:1 freshness/factual The original has changed here since 2026-06-01, in facts (number) (Compare with `dragoman status --diff flight.en`, then run `dragoman sync flight.en`)'
    ])
    const page = await built.text('flight/index.html')
    expect(page).toContain('<p>1 of 3 paragraphs of the original changed since June 1, 2026</p>')
    expect(page).toMatch(marked(english[0]))
    expect(page.match(/data-stale/g)).toHaveLength(1)
    expect(page).toContain('<a href="#:~:text=In%20July%201975')
    expect(await story.build()).toMatchObject({written: [], report: built.report})
    expect((await story.check()).messages).toMatchObject([{rule: 'freshness/factual', place: {line: 8}}])
  })

  test('changed in a date: the bilingual page says so as well, and marks the two paragraphs', async () => {
    const story = await synced()
    await story.change({'content/flight.ru.md': original(changed)})
    const page = await (await story.build()).text('flight/parallel/index.html')
    expect(page).toContain('<p>1 of 3 paragraphs of the original changed since June 1, 2026</p>')
    expect(markedPairs(page)).toEqual(['1'])
    expect(page.match(/data-stale/g)).toHaveLength(1)
  })

  test('says twice what has changed in one place: that one is marked', async () => {
    const again = (paragraphs: readonly string[]): readonly string[] => [...paragraphs, paragraphs[0] ?? '']
    const story = await synced({
      'content/flight.ru.md': original(again(russian)),
      'content/flight.md': translation(again(english))
    })
    await story.change({'content/flight.ru.md': original([...russian, changed[0] ?? ''])})
    const built = await story.build()
    const page = await built.text('flight/index.html')
    expect(page.match(/<p[^>]*>/g)?.filter((tag) => tag.includes('data-stale'))).toEqual([
      '<p data-block="3" data-stale>'
    ])
    expect(markedPairs(await built.text('flight/parallel/index.html'))).toEqual(['4'])
  })

  test('that readers can’t see: the blocks that are behind are marked all the same', async () => {
    const story = await synced({'dragoman.config.yaml': 'originals: private\n'})
    await story.change({'content/flight.ru.md': original(changed)})
    const page = await (await story.build()).text('flight/index.html')
    expect(page).toContain(`<p data-stale>${english[0]}</p>`)
    expect(page).not.toContain('data-block')
  })

  test('changed in looks: a note, and no banner', async () => {
    const story = await synced()
    await story.change({
      'content/flight.ru.md': original([russian[0]?.replace(', и', ' — и') ?? '', ...russian.slice(1)])
    })
    const built = await story.build()
    expect(built.messages).toMatchObject([{rule: 'freshness/cosmetic', severity: 'note'}])
    expect(await built.text('flight/index.html')).not.toMatch(/class="freshness"|data-stale/)
  })

  test('has a paragraph more, and another one less', async () => {
    const story = await synced()
    const more = 'Капсулу теперь показывают в музее на берегу реки, рядом с лодками и сетями рыбаков.'
    await story.change({
      'content/flight.ru.md': original([russian[0] ?? '', russian[1] ?? '', russian[2] ?? '', more])
    })
    const built = await story.build()
    expect(built.messages).toMatchObject([{rule: 'freshness/added', severity: 'warning'}])
    expect(await built.text('flight/index.html')).toContain(
      '<p>New in the original and not translated yet: 1</p>'
    )
    await story.change({'content/flight.ru.md': original(russian.slice(0, 2))})
    const less = await story.build()
    expect(less.messages).toMatchObject([{rule: 'freshness/removed', place: {line: 12}}])
    expect(await less.text('flight/index.html')).toMatch(marked(english[2]))
  })

  test('changed in its front matter or line breaks alone: no banner, and the bilingual page as it is now', async () => {
    const story = await synced()
    await story.build()
    await story.change({
      'content/flight.ru.md': original(russian, {tags: ['space']}).replace(', то в', ',\nто в')
    })
    expect(await story.build()).toMatchObject({written: ['flight/parallel/index.html'], messages: []})
  })

  test('recorded again: the banner is gone, and the record says the new day', async () => {
    const story = await synced()
    await story.change({'content/flight.ru.md': original(changed)})
    await story.build()
    const later = Date.parse('2026-07-01')
    expect(await dragoman(story.root, ['sync', 'flight'], {now: later})).toMatchObject({out: `${record}\n`})
    const built = await story.build()
    expect(built.written).toEqual(['flight/index.html', 'flight/parallel/index.html'])
    expect(built.report).toEqual([])
    expect(await readFile(join(story.root, record), 'utf8')).toContain('"date": "2026-07-01"')
    expect(await dragoman(story.root, ['sync', '--all'], {now: later + 9e9})).toMatchObject({out: ''})
  })

  test.each([
    ['none', false, 0],
    ['none', true, 0],
    ['editors', false, 0],
    ['editors', true, 1],
    ['readers', false, 1]
  ] as const)('shown to %s, drafts shown: %s', async (show, drafts, banners) => {
    const story = await synced({'dragoman.config.yaml': `freshness: {show: ${show}}\n`})
    await story.change({'content/flight.ru.md': original(changed)})
    const built = await story.build({drafts})
    const page = await built.text('flight/index.html')
    expect(page.match(/class="freshness"/g) ?? []).toHaveLength(banners)
    expect(page.match(/data-stale/g) ?? []).toHaveLength(banners)
    const both = await built.text('flight/parallel/index.html')
    expect(both.match(/class="freshness"|data-stale/g) ?? []).toHaveLength(2 * banners)
    expect(built.messages).toMatchObject([{rule: 'freshness/factual'}])
  })

  test('is followed by a session: the original, the record', async () => {
    const story = await synced()
    const session = openSession(sessionOptions(story.root))
    expect(session.sources()).toContain(join(story.root, 'content'))
    await session.refresh([])
    expect(session.sources()).toContain(join(story.root, 'content/.dragoman'))
    const banner = async (): Promise<boolean> => {
      const file = await session.file('flight/index.html')
      return file?.kind === 'page' && file.html.includes('class="freshness"')
    }
    expect(await banner()).toBe(false)
    await story.change({'content/flight.ru.md': original(changed)})
    await session.refresh([join(story.root, 'content/flight.ru.md')])
    expect(await banner()).toBe(true)
    await dragoman(story.root, ['sync', 'flight'])
    expect(await session.refresh([join(story.root, record)])).toMatchObject({isChanged: true, messages: []})
    expect(await banner()).toBe(false)
    await session.close()
  })
})

describe('a review', () => {
  const reviewed = {translation: {reviewed: {by: 'Ann', date: '2026-05-30'}}}
  const status = async ({root}: TestSite): Promise<unknown> => {
    const {out} = await dragoman(root, ['status', '--json', '--lang', 'en'])
    return JSON.parse(out).editions.find(({work}: {readonly work: string}) => work === 'flight').state
  }

  test('counts for the text that was reviewed', async () => {
    const story = await site({...files, 'content/flight.md': translation(english, reviewed)})
    expect(await status(story)).toBe('reviewed')
    await dragoman(story.root, ['sync', 'flight', '--reviewed'])
    expect(await status(story)).toBe('reviewed')
    await story.change({'content/flight.md': translation(english, {...reviewed, tags: ['space']})})
    expect(await status(story)).toBe('reviewed')
    await story.change({'content/flight.md': translation(['Another.', ...english.slice(1)], reviewed)})
    expect(await status(story)).toBe('translated')
    expect((await story.build()).messages).toMatchObject([{rule: 'freshness/review', severity: 'warning'}])
    await dragoman(story.root, ['sync', 'flight', '--reviewed'])
    expect(await status(story)).toBe('reviewed')
  })

  test('is somebody’s', async () => {
    const story = await site(files)
    const {code, err} = await dragoman(story.root, ['sync', 'flight', '--reviewed'])
    expect(code).toBe(1)
    expect(err).toContain('Expected who reviewed it, found nobody')
  })
})

describe('a damaged record is a warning, and the site is published', () => {
  const damages: Readonly<Record<string, readonly [string, string]>> = {
    'no JSON': ['{"version": 1,', 'record/json'],
    'a conflict': ['{\n<<<<<<< HEAD\n  "version": 1\n', 'record/json'],
    'a list': ['[]', 'record/record'],
    'another version': [
      '{"version": 2, "date": "2026-06-01", "original": "", "blocks": []}',
      'record/version'
    ],
    'a block that is none': [
      `{"version": 1, "date": "2026-06-01", "original": "${'0'.repeat(32)}", "blocks": [{"type": "x", "text": 1}]}`,
      'record/blocks-type'
    ],
    'a day that is none': [
      `{"version": 1, "date": "2026-02-30", "original": "${'0'.repeat(32)}", "blocks": []}`,
      'record/date'
    ],
    prototypes: ['{"__proto__": {"version": 1}}', 'record/version'],
    'deep nesting': ['['.repeat(100_000), 'record/json']
  }

  test.each(Object.entries(damages))('%s', async (_, [text, rule]) => {
    const story = await site({...files, [record]: text})
    const built = await story.build()
    expect(built.isPublished).toBe(true)
    expect(built.messages).toMatchObject([{path: record, severity: 'warning', rule}])
    expect(await dragoman(story.root, ['status'])).toMatchObject({code: 0})
  })

  test('an empty record: all blocks are new', async () => {
    const text = `{"version": 1, "date": "2026-06-01", "original": "${'0'.repeat(32)}", "blocks": []}`
    const story = await site({...files, [record]: text})
    expect((await story.build()).messages.map(({rule}) => rule)).toEqual(Array(3).fill('freshness/added'))
  })

  test('nothing is written or read through links', async () => {
    const story = await site(files)
    const outside = await site({'secret.json': 'secret'})
    await mkdir(join(story.root, 'content/.dragoman'))
    await symlink(join(outside.root, 'secret.json'), join(story.root, record))
    expect((await story.build()).messages).toEqual([])
    await dragoman(story.root, ['sync'])
    expect(await readFile(join(outside.root, 'secret.json'), 'utf8')).toBe('secret')
    expect(await readFile(join(story.root, record), 'utf8')).toContain('"version": 1')
    const other = await site(files)
    await symlink(outside.root, join(other.root, 'content/.dragoman'))
    const {code, err} = await dragoman(other.root, ['sync'])
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining('record/outside')})
    expect(await readdir(outside.root)).toEqual(['secret.json'])
  })
})

describe('what was made by a machine', () => {
  const machine = {translator: undefined, translation: {method: 'machine', tool: 'Babel 3'}}

  test('and reviewed by nobody is labelled, and left out of search engines', async () => {
    const built = await (await site({...files, 'content/flight.md': translation(english, machine)})).build()
    expect(built.report).toEqual([])
    const page = await built.text('flight/index.html')
    expect(page).toContain('<p class="machine">Machine translation by Babel 3 that nobody has reviewed</p>')
    expect(page).toContain('Machine-translated with <bdi>Babel 3</bdi>.')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).not.toContain('ai-disclosure')
    expect(await built.text('sitemap.xml')).not.toContain('/flight/')
  })

  test('and reviewed is neither, until its text is another', async () => {
    const reviewed = {...machine, translation: {...machine.translation, reviewed: {by: 'Ann'}}}
    const story = await site({...files, 'content/flight.md': translation(english, reviewed)})
    const page = await (await story.build()).text('flight/index.html')
    expect(page).not.toMatch(/class="machine"|noindex/)
    expect(page.replace(/<[^>]+>|\n */g, '')).toContain('Machine-translated with Babel 3; reviewed by Ann.')
    await dragoman(story.root, ['sync', 'flight', '--reviewed'])
    await story.change({'content/flight.md': translation(english.slice(1), reviewed)})
    const built = await story.build()
    expect(await built.text('flight/index.html')).toMatch(
      /class="machine"[^]*noindex|noindex[^]*class="machine"/
    )
    expect(built.written).toContain('sitemap.xml')
  })

  test('may be indexed and told to machines where the configuration says so', async () => {
    const config = {'dragoman.config.yaml': 'machine: {index: true, disclosure: true}\n'}
    const story = await site({...files, ...config, 'content/flight.md': translation(english, machine)})
    const built = await story.build()
    const page = await built.text('flight/index.html')
    expect(page).toContain('<article class="article" ai-disclosure="ai-autonomous">')
    expect(page).toContain('<meta name="ai-disclosure" content="ai-autonomous">')
    expect(page).not.toContain('noindex')
    const both = await built.text('flight/parallel/index.html')
    expect(both).toMatch(/data-side="translation" lang="en" dir="ltr" ai-disclosure="ai-autonomous"/)
    expect(both).not.toMatch(/data-side="original"[^>]*ai-disclosure|<meta name="ai-disclosure"/)
  })

  test('says so on the bilingual page too', async () => {
    const built = await (await site({...files, 'content/flight.md': translation(english, machine)})).build()
    expect(await built.text('flight/parallel/index.html')).toContain(
      '<p class="machine">Machine translation by Babel 3 that nobody has reviewed</p>'
    )
  })

  test('is told wherever a record of it has a place, and told anew when that changes', async () => {
    const reviewed = {by: 'Ann', date: '2026-05-30'}
    const matter = (tool: string): object => ({translation: {method: 'machine-edited', tool, reviewed}})
    const story = await site({...files, 'content/flight.md': translation(english, matter('Babel 3'))})
    await story.change({'dragoman.config.yaml': 'agents: {markdown: true}\nfeeds: {formats: [json]}\n'})
    const built = await story.build()
    const item = JSON.parse(await built.text('feed.json')).items.find(({url}: {readonly url: string}) =>
      url.endsWith('/flight/')
    )
    expect(item._translation).toMatchObject({
      state: 'reviewed',
      method: 'machine-edited',
      tool: 'Babel 3',
      date_reviewed: '2026-05-30'
    })
    const made = {method: 'machine-edited', tool: 'Babel 3', reviewed: '2026-05-30'}
    const {articles} = JSON.parse(await built.text('data/articles.json'))
    expect(articles).toContainEqual(expect.objectContaining({work: 'flight', state: 'reviewed', made}))
    expect(await built.text('flight/index.md')).toContain(
      'translation: {"method":"machine-edited","tool":"Babel 3","reviewed":{"date":"2026-05-30"}}'
    )
    const {out} = await dragoman(story.root, ['status', '--json'])
    expect(JSON.parse(out).editions).toContainEqual(expect.objectContaining({work: 'flight', made}))
    await story.change({'content/flight.md': translation(english, matter('Babel 4'))})
    const again = await story.build()
    expect(again.written).toEqual(
      expect.arrayContaining(['data/articles.json', 'feed.json', 'flight/index.html', 'flight/index.md'])
    )
  })

  test('and edited is credited to who edited it', async () => {
    const edited = {translator: 'Ode Ek', translation: {method: 'machine-edited'}}
    const built = await (await site({...files, 'content/flight.md': translation(english, edited)})).build()
    expect(built.report).toEqual([])
    const page = await built.text('flight/index.html')
    expect(page.replace(/<[^>]+>|\n */g, '')).toContain('Machine-translated; edited by Ode Ek.')
    expect(page).not.toMatch(/class="machine"|noindex/)
  })

  test('is told of by its record alone', async () => {
    const broken = {translation: {method: 'magic', reviewd: {}}}
    const built = await (await site({'content/a.md': article(broken)})).build()
    expect(built.messages.map(({rule}) => rule)).toEqual(['matter/translation-method', 'matter/unknown-key'])
  })
})

test('the page about the translations is there when it is asked for, and changes with them', async () => {
  const story = await synced({'dragoman.config.yaml': 'status: true\n'})
  const built = await story.build()
  const page = await built.text('status/index.html')
  expect(htmlFaults('status/index.html', page)).toEqual([])
  expect(page).toContain('<h1>Translation status</h1>')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).not.toContain('state-behind')
  await story.change({'content/flight.ru.md': original(changed)})
  const again = await story.build()
  expect(again.written).toEqual(['flight/index.html', 'flight/parallel/index.html', 'status/index.html'])
  expect(await again.text('status/index.html')).toContain('state-behind')
})

test('records that are written by hand are read, whatever their spaces', async () => {
  const story = await synced()
  const text = await readFile(join(story.root, record), 'utf8')
  await writeFile(join(story.root, record), JSON.stringify(JSON.parse(text)))
  await story.change({'content/flight.ru.md': original(changed)})
  expect((await story.build()).messages).toMatchObject([{rule: 'freshness/factual'}])
})
