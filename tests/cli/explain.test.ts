import {readFile, readdir, stat, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Explanation} from '../../src/build/explain/explanation.ts'
import {dragoman} from '../helper/dragoman.ts'
import {article, site} from '../helper/site.ts'
import type {TestSite} from '../helper/site.ts'

async function explained(
  story: TestSite,
  subject: string,
  ...options: readonly string[]
): Promise<Explanation> {
  const {out} = await dragoman(story.root, ['explain', subject, '--json', ...options])
  return JSON.parse(out).explanation
}

async function fateOf(story: TestSite, subject: string): Promise<string> {
  const {next, reasons} = (await explained(story, subject)).fate
  return [next, ...reasons].join(': ')
}

const longAgo = new Date('2020-01-01T00:00:00Z')

/** The clock of some file systems is coarse: what was written before a build has to look so. */
async function aged(story: TestSite): Promise<void> {
  for (const entry of await readdir(story.root, {recursive: true, withFileTypes: true}))
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), longAgo, longAgo)
}

const config = 'baseUrl: https://example.org/blog/\nlanguages: [en, de, ru]\n'
const files = {
  'dragoman.config.yaml': config,
  'data/people.yaml': 'mira: {name: Mira Holt}\n',
  'content/_data/outlets.yaml': 'gazeta: {name: Gazeta}\n',
  'content/a.en.md': article({title: 'Apollo', tags: ['space'], aliases: ['/old-a/']}),
  'content/a.de.md': article({title: 'Apollo auf Deutsch', tags: ['space']}),
  'content/a.ru.md': article({title: 'Аполлон', translator: undefined}),
  'content/b.en.md': article({title: 'Soyuz', tags: ['space'], date: '2026-02-02'}),
  'content/c.en.md': article({title: 'Cooking', source: 'Other', date: '2026-03-03'}, 'Salt and bread.\n'),
  'content/pause.png': 'x'
}

test('a page is told with all that made it', async () => {
  const story = await site({...files, 'templates/part/tags.html': '<p class="tags"></p>\n'})
  await story.build()
  const {code, out, err} = await dragoman(story.root, ['explain', 'content/a.en.md'])
  expect({code, err}).toEqual({code: 0, err: ''})
  const lines = out.replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, 'MOMENT').split('\n')
  const templates = lines.filter((line) => line.includes('templates/'))
  expect(templates.slice(0, 2)).toEqual([
    '  templates     dragoman:templates/article.html',
    '                dragoman:templates/layout.html'
  ])
  expect(templates.map((line) => line.trim())).toContain('templates/part/tags.html')
  expect(lines.filter((line) => !templates.includes(line))).toEqual([
    '/a/',
    '  file          dist/a/index.html',
    '  rule          Every published article has a page: /SLUG/ in the default language, /LANG/SLUG/ in others',
    '  made from     content/a.en.md',
    '  editions      content/a.de.md',
    '                content/a.ru.md',
    '  data          data/people.yaml: mira',
    '                content/_data/outlets.yaml: gazeta',
    '  parts         address: the name of the file',
    '                language: the name of the file',
    '                work: the name of the file',
    '                summary: the first paragraph',
    '                source: `source` in the front matter',
    '                credit line: the words of the theme',
    '  next build    keeps it: nothing that it shows has changed',
    '  last written  MOMENT, by the last build',
    '                there was no build before, or it made everything anew',
    '  also there    /a/related/',
    '                /a/parallel/',
    '                /old-a/',
    '',
    'Related, the score and what it is made of:',
    '   1. /b/  Soyuz',
    expect.stringMatching(/^ {6}\d\.\d\d = (tags|words) \d\.\d\d \+ .*outlet \d\.\d\d/),
    '      from the same outlet',
    expect.stringMatching(/^ {6}shares topics: space/),
    ''
  ])
})

test('the parts of an article are told where they come from', async () => {
  const own = {
    title: 'A',
    slug: 'moon',
    summary: 'S',
    work: 'w',
    source: undefined,
    translator: undefined,
    lang: 'de'
  }
  const story = await site({
    ...files,
    'content/_data/outlets.yaml': 'gazeta: {name: Gazeta, credit: {en: "From {outlet}."}}\n',
    'content/x.md': article(own),
    'content/y.md': article({work: 'w'})
  })
  const told = async (path: string): Promise<readonly string[]> =>
    (await explained(story, path)).parts.map(({part, from}) => `${part}: ${from}`)
  expect(await told('content/x.md')).toEqual([
    'address: `slug` in the front matter',
    'language: `lang` in the front matter',
    'work: `work` in the front matter',
    'summary: `summary` in the front matter',
    'source: `source` in content/y.md',
    'credit line: the words of the theme'
  ])
  expect(await told('content/y.md')).toEqual([
    'address: the name of the file',
    'language: the default language of the site',
    'work: `work` in the front matter',
    'summary: the first paragraph',
    'source: `source` in the front matter',
    'credit line: `credit` of gazeta in the outlets'
  ])
})

test('every way to write a place means the same page', async () => {
  const story = await site(files)
  await story.build()
  const ways = [
    'https://example.org/blog/de/a/',
    'https://example.org/blog/de/a?x=1#y',
    '/blog/de/a/',
    '/de/a/',
    '/de/a',
    'de/a/index.html',
    'dist/de/a/index.html',
    join(story.root, 'dist/de/a'),
    'content/a.de.md',
    'a.de.md',
    join(story.root, 'content/a.de.md')
  ]
  const outputs = await Promise.all(ways.map(async (way) => (await explained(story, way)).output))
  expect(outputs).toEqual(ways.map(() => 'dist/de/a/index.html'))
})

test('the score of a related article is the sum of its parts, and the list is in that order', async () => {
  const story = await site({
    ...Object.fromEntries(
      Array.from({length: 8}, (_, index) => [
        `content/n${index}.md`,
        article(
          {title: `N ${index}`, tags: ['t', `t${index % 3}`], date: `2026-0${(index % 5) + 1}-11`},
          `${'rocket '.repeat(index)} orbit kettle ${index % 2 ? 'garden' : 'bread'}\n`
        )
      ])
    ),
    'content/p.md': article({title: 'P', related: {pin: ['n7']}, tags: ['t1']}, 'rocket garden\n')
  })
  const {related} = await explained(story, 'content/p.md')
  expect(related.length).toBeGreaterThan(5)
  expect(related[0]).toMatchObject({path: 'content/n7.md', reasons: [{kind: 'pinned'}]})
  const scores = related.slice(1).map(({score}) => score)
  expect(scores).toEqual(scores.toSorted((left, right) => right - left))
  for (const {score, parts} of related)
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBeCloseTo(score)
})

describe('what the next build does, and why', () => {
  test('follows what was changed since the last one', async () => {
    const story = await site(files)
    expect(await fateOf(story, '/a/')).toBe('written: Nothing was built yet')
    await aged(story)
    await story.build()
    expect(await fateOf(story, '/a/')).toBe('kept: Nothing that it shows has changed')
    await story.change({'content/b.en.md': article({title: 'Soyuz', tags: ['space'], date: '2026-02-03'})})
    expect(await fateOf(story, '/a/')).toBe('written: Articles that it shows were changed: content/b.en.md')
    expect(await fateOf(story, '/')).toBe(
      'written: Articles were changed, of which it shows something: content/b.en.md'
    )
    expect(await fateOf(story, '/b/')).toBe('written: Its own file was changed: content/b.en.md')
    expect(await fateOf(story, '/de/a/')).toBe('kept: Nothing that it shows has changed')
    await story.build()
    expect(await fateOf(story, '/a/')).toBe('kept: Nothing that it shows has changed')
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'the theme',
      {'templates/part/tags.html': '<p></p>\n'},
      'The theme was changed: templates/part/tags.html'
    ],
    ['the data', {'data/people.yaml': 'mira: {name: M. Holt}\n'}, 'Data was changed: data/people.yaml'],
    [
      'the configuration',
      {'dragoman.config.yaml': `title: T\n${config}`},
      'The configuration was changed: dragoman.config.yaml'
    ]
  ])('%s', async (_, changes, reason) => {
    const story = await site(files)
    await aged(story)
    await story.build()
    await story.change(changes)
    expect(await fateOf(story, '/a/')).toBe(`written: ${reason}`)
  })

  test('a file that somebody else changed or removed is written again', async () => {
    const story = await site(files)
    await story.build()
    await story.change({'dist/a/index.html': 'mine', 'dist/b/index.html': null})
    expect(await fateOf(story, '/a/')).toBe('written: Its file was changed by somebody else')
    expect(await fateOf(story, '/b/')).toBe('written: Its file was removed')
  })

  test('a page that is kept is told as such after the next build', async () => {
    const story = await site(files)
    await aged(story)
    await story.build()
    await story.change({
      'content/c.en.md': article({title: 'Cooking 2', source: 'Other', date: '2026-03-03'}, 'Salt.\n')
    })
    await story.build()
    expect((await explained(story, '/de/a/')).fate).toMatchObject({next: 'kept', isOfLastBuild: false})
    expect((await explained(story, '/c/')).fate).toMatchObject({
      next: 'kept',
      isOfLastBuild: true,
      past: ['Changed before it: content/c.en.md']
    })
    expect((await explained(story, '/archive/')).fate.past).toEqual(['Changed before it: content/c.en.md'])
  })

  test('what is made no more is removed', async () => {
    const story = await site(files)
    await story.build()
    await story.change({'content/c.en.md': null})
    expect(await fateOf(story, '/c/')).toBe('removed: The last build made it, the next one does not')
  })

  test('errors keep the next build from publishing, unless it goes on without the article', async () => {
    const story = await site({...files, 'content/x.md': ''})
    expect(await fateOf(story, '/a/')).toBe(
      'none: Errors, which `dragoman check` tells, keep the next build from publishing anything'
    )
    expect((await explained(story, '/a/', '--keep-going')).fate.next).toBe('written')
  })
})

describe('why a page is not there', () => {
  const absent = {
    ...files,
    'content/draft.md': article({title: 'Draft', draft: true, aliases: ['/old-draft/']}),
    'content/later.md': article({title: 'Later', date: '2026-07-01'}),
    'content/broken.md': '---\ntitle: A\ndate: soon\n---\n',
    'content/_notes.md': 'notes',
    'content/taken.md': article({slug: 'b'})
  }
  test.each([
    ['content/draft.md', 0, 'draft', 'It is a draft'],
    ['/draft/', 0, 'draft', 'It is a draft'],
    ['/old-draft/', 0, 'draft', 'It is a draft'],
    ['/later/', 0, 'future', 'Its date, 2026-07-01, lies ahead'],
    [
      '/ru/a/',
      0,
      'original',
      'It is the original of its work, and `originals: parallel` gives originals no page'
    ],
    ['content/broken.md', 1, 'errors', 'content/broken.md has errors'],
    ['/broken/', 1, 'errors', 'Nothing is made for it; content/broken.md, which may be meant, has errors'],
    ['content/_notes.md', 0, 'hidden', 'Files and folders whose names begin with `.` or `_` are passed over'],
    ['content/taken.md', 1, 'errors', 'content/taken.md has errors'],
    ['/bb/', 2, 'unknown', 'No page or file of the site has that place'],
    ['https://example.org/blgo/a/', 2, 'unknown', 'No page or file of the site has that place'],
    ['https://example.com/a/', 2, 'elsewhere', 'That address is not on this site'],
    ['data/people.yaml', 0, 'not-content', 'It is a data file: names in front matter are looked up in it'],
    ['dragoman.config.yaml', 0, 'not-content', 'It lies outside the content folder']
  ])('%s', async (subject, code, kind, reason) => {
    const story = await site(absent)
    const ran = await dragoman(story.root, ['explain', subject, '--json'])
    const {explanation} = JSON.parse(ran.out)
    expect({code: ran.code, absence: explanation.absence}).toEqual({
      code,
      absence: [{kind, reason, hint: expect.stringMatching(/./)}]
    })
    expect(explanation.isOnSite).toBe(false)
  })

  test('the nearest address is offered', async () => {
    const story = await site(files)
    const hints = await Promise.all(
      ['/tags/spaec/', '/en/b/', '/de/a/relatd/', '/sitemap.xm'].map(async (subject) => {
        const {absence} = await explained(story, subject)
        return absence.map(({hint}) => hint)
      })
    )
    expect(hints).toEqual([
      ['Did you mean `/tags/space/`?'],
      ['Did you mean `/b/`?'],
      ['Did you mean `/de/a/`?'],
      ['Did you mean `/sitemap.xml`?']
    ])
  })

  test('the messages about a file with errors are shown with it', async () => {
    const story = await site(absent)
    const {err, out} = await dragoman(story.root, ['explain', 'content/broken.md'])
    expect(err).toContain('content/broken.md:3:7 error Unexpected `soon`, expected a date')
    expect(out).toContain('  not there     content/broken.md has errors\n')
  })

  test('what --drafts shows is there', async () => {
    const story = await site(absent)
    expect(await explained(story, '/draft/', '--drafts')).toMatchObject({isOnSite: true, absence: []})
  })
})

test('files that are no pages are told as well', async () => {
  const story = await site(files)
  const told = await Promise.all(
    ['content/pause.png', '/sitemap.xml', '/feed.xml', '/tags/space/', '/sources/gazeta/'].map(
      async (subject) => {
        const {output, rule, sources, data} = await explained(story, subject)
        return [output, rule.split(' ').slice(0, 4).join(' '), sources, data.flatMap(({keys}) => keys)]
      }
    )
  )
  expect(told).toEqual([
    ['dist/pause.png', 'Files of the content', ['content/pause.png'], []],
    ['dist/sitemap.xml', 'Lists every page that', [], []],
    ['dist/feed.xml', 'Every language, tag, outlet', [], []],
    ['dist/tags/space/index.html', 'Every tag, outlet and', [], []],
    ['dist/sources/gazeta/index.html', 'Every tag, outlet and', [], ['gazeta']]
  ])
})

test('nothing is written, not even where nothing was built', async () => {
  const story = await site({...files, 'content/broken.md': ''})
  const seen = async (): Promise<readonly string[]> => {
    const entries = await readdir(story.root, {recursive: true, withFileTypes: true})
    return Promise.all(
      entries
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
        .map(async (file) => {
          const stats = await stat(file)
          return `${file} ${stats.mtimeMs} ${stats.isFile() ? await readFile(file, 'base64') : ''}`
        })
    )
  }
  const before = await seen()
  await explained(story, '/a/')
  expect(await seen()).toEqual(before)
  await story.build({keepGoing: true})
  await story.change({'content/b.en.md': article({title: 'Soyuz 2'})})
  const after = await seen()
  await explained(story, '/b/')
  expect(await seen()).toEqual(after)
})

test('a broken configuration is told, with 1', async () => {
  const {root} = await site({'dragoman.config.yaml': 'titel: A\n'})
  expect(await dragoman(root, ['explain', '/'])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('hint: Did you mean `title`?')
  })
})
