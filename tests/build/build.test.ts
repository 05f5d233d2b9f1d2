import {chmod, mkdir, readFile, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'

test('a site without a configuration file builds', async () => {
  const built = await (await site({'content/a.md': article()})).build()
  expect(built.report).toEqual([])
  expect(built.isPublished).toBe(true)
  const files = await built.files()
  expect(files.filter((file) => !file.startsWith('assets/'))).toEqual([
    '404.html',
    'a/index.html',
    'archive/index.html',
    'data/articles.json',
    'feed.json',
    'feed.xml',
    'index.html',
    'llms.txt',
    'robots.txt',
    'rss.xml',
    'search/index.html',
    'sitemap.xml',
    'sources/gazeta/feed.xml',
    'sources/gazeta/index.html',
    'sources/index.html',
    'tags/index.html',
    'translators/index.html',
    'translators/mira-holt/feed.xml',
    'translators/mira-holt/index.html'
  ])
})

test('an article of every language stands at its own address', async () => {
  const built = await (
    await site({
      'content/a.en.md': article({title: 'English'}),
      'content/a.de.md': article({title: 'Deutsch'}),
      'content/a.ru.md': article({
        title: 'По-русски',
        source: {name: 'Gazeta', lang: 'ru'},
        translator: undefined
      }),
      'dragoman.config.yaml': 'originals: page\n'
    })
  ).build()
  expect(built.report).toEqual([])
  expect(await built.text('a/index.html')).toContain('<h1>English</h1>')
  expect(await built.text('de/a/index.html')).toContain('<h1>Deutsch</h1>')
  expect(await built.text('ru/a/index.html')).toContain('<h1>По-русски</h1>')
  expect(await built.text('a/index.html')).toContain('hreflang="de" href="https://example.org/de/a/"')
})

describe('originals', () => {
  const files = {'content/a.en.md': article(), 'content/a.ru.md': article({translator: undefined})}

  test.each([
    ['page', true],
    ['parallel', false],
    ['private', false]
  ])('%s: the original has a page: %s', async (originals, isPage) => {
    const built = await (await site({...files, 'dragoman.config.yaml': `originals: ${originals}\n`})).build()
    expect((await built.files()).includes('ru/a/index.html')).toBe(isPage)
  })
})

describe('the second build', () => {
  test('writes nothing when nothing changed', async () => {
    const story = await site({
      'content/a.md': article(),
      'content/b.md': article({tags: ['space']}),
      'content/p.png': 'x'
    })
    await story.build()
    const again = await story.build()
    expect(again.written).toEqual([])
    expect(again.removed).toEqual([])
    expect(again.kept.length).toBeGreaterThan(10)
  })

  test('writes the pages that show what changed, and no other', async () => {
    const story = await site({
      'content/a.md': article({title: 'First'}),
      'content/b.md': article({title: 'Second', source: 'Other'})
    })
    await story.build()
    await story.change({'content/a.md': article({title: 'First'}, 'Some other text.\n')})
    expect((await story.build()).written).toEqual([
      '404.html',
      'a/index.html',
      'b/index.html',
      'b/related/index.html',
      'data/articles.json',
      'feed.json',
      'feed.xml',
      'index.html',
      'rss.xml',
      'sources/gazeta/feed.xml',
      'sources/gazeta/index.html',
      'translators/mira-holt/feed.xml',
      'translators/mira-holt/index.html'
    ])
  })

  test('removes the pages of what is gone, and their empty folders', async () => {
    const story = await site({'content/a.md': article({tags: ['space']}), 'content/b.md': article()})
    await story.build()
    await story.change({'content/a.md': null})
    const built = await story.build()
    expect(built.removed).toContain('a/index.html')
    expect(built.removed).toContain('tags/space/index.html')
    await expect(stat(join(story.root, 'dist/a'))).rejects.toThrow('ENOENT')
  })

  test('leaves files alone that the program did not make', async () => {
    const story = await site({'content/a.md': article()})
    await mkdir(join(story.root, 'dist/mine'), {recursive: true})
    await writeFile(join(story.root, 'dist/mine/CNAME'), 'example.org')
    await story.build()
    await story.change({'content/a.md': article({slug: 'b'})})
    const built = await story.build()
    expect(await built.text('mine/CNAME')).toBe('example.org')
  })

  test('writes a page again that was deleted from the output', async () => {
    const story = await site({'content/a.md': article()})
    await story.build()
    await story.change({'dist/a/index.html': null})
    expect((await story.build()).written).toEqual(['a/index.html'])
  })

  test('leaves unchanged files untouched', async () => {
    const story = await site({
      'content/a.md': article(),
      'content/b.md': article({source: 'Other', translator: 'Else'}, 'Words.\n')
    })
    await story.build()
    const before = await stat(join(story.root, 'dist/assets'), {bigint: true})
    await story.change({'content/a.md': article({title: 'Changed'})})
    await story.build()
    expect((await stat(join(story.root, 'dist/assets'), {bigint: true})).mtimeNs).toBe(before.mtimeNs)
  })
})

describe('errors', () => {
  const broken = {'content/a.md': article(), 'content/b.md': '---\ntitle: B\n---\n'}

  test('leave the previous site as it was', async () => {
    const story = await site({'content/a.md': article({title: 'Old'})})
    await story.build()
    await story.change({...broken, 'content/a.md': article({title: 'New'})})
    const built = await story.build()
    expect(built.isPublished).toBe(false)
    expect(built.report).toEqual([
      'error content/b.md:2:1 matter/date Expected `date`, found nothing (Add the day on which this edition was published, such as `date: 2026-11-20`)'
    ])
    expect(await built.text('a/index.html')).toContain('Old')
  })

  test('with --keep-going cost only the articles that have them', async () => {
    const built = await (await site(broken)).build({keepGoing: true})
    expect(built.isPublished).toBe(true)
    const files = await built.files()
    expect(files).toContain('a/index.html')
    expect(files).not.toContain('b/index.html')
  })

  test('of all files are told in one run', async () => {
    const built = await (
      await site({'content/a.md': 'x', 'content/b.md': '', 'content/c.md': article({date: 'soon'})})
    ).build()
    expect(built.messages.map(({path, rule}) => `${path} ${rule}`)).toEqual([
      'content/a.md matter/missing',
      'content/b.md matter/missing',
      'content/c.md matter/date'
    ])
  })
})

describe('what goes wrong is told', () => {
  test('two pages at one address name both files', async () => {
    const built = await (
      await site({'content/a.md': article(), 'content/b.md': article({slug: 'A'})})
    ).build()
    expect(built.report).toEqual([
      'error content/b.md:1:1 address/taken Unexpected second page at `/A/`, the first is content/a.md (Give one of them another `slug`, or rename its file)'
    ])
  })

  test('an article at the address of a list', async () => {
    const built = await (await site({'content/tags.md': article()})).build()
    expect(built.report[0]).toContain(
      "error content/tags.md:1:1 address/taken Unexpected second page at `/tags/`, the first is one of the site's own lists"
    )
  })

  test('two editions of a work in one language', async () => {
    const built = await (
      await site({'content/a.md': article(), 'content/x/a.md': article({slug: 'b'})})
    ).build()
    expect(built.report[0]).toContain(
      'work/duplicate-edition Unexpected second edition of `a` in `en`, the first is content/a.md'
    )
  })

  test('a translation without source or translator', async () => {
    const built = await (
      await site({'content/a.md': article({source: undefined, translator: undefined})})
    ).build()
    expect(built.messages.map(({rule}) => rule)).toEqual([
      'matter/source-missing',
      'matter/translator-missing'
    ])
  })

  test('a file that is not UTF-8', async () => {
    const built = await (
      await site({'content/a.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe])})
    ).build()
    expect(built.report).toEqual([
      'error content/a.md content/encoding Unexpected bytes, expected UTF-8 text (Save the file as UTF-8; editors call it “UTF-8 without BOM”)'
    ])
  })

  test('a folder named like an article is a folder', async () => {
    const built = await (await site({'content/x.md/a.md': article()})).build()
    expect(built.report).toEqual([])
    expect(await built.files()).toContain('a/index.html')
  })

  test('dead links, links out of the content and links that only lack a letter', async () => {
    const body = '[a](missing.md) [b](../../etc/passwd) [c](/nowhere/) [d](b.md#nothing) ![e](pictur.png)\n'
    const built = await (
      await site({'content/a.md': article({}, body), 'content/b.md': article(), 'content/picture.png': 'x'})
    ).build()
    expect(built.isPublished).toBe(true)
    const links = built.messages.filter(({rule}) => rule.startsWith('link/'))
    expect(links.map(({rule, place, hint}) => `${place?.line}:${place?.column} ${rule} ${hint}`)).toEqual([
      '8:1 link/missing Check the path; it is looked up from the folder of the file it stands in',
      '8:17 link/outside Put the file into the content folder, or link to its address on the web',
      '8:39 link/missing Check the path; it is looked up from the folder of the file it stands in',
      '8:54 link/fragment Ids are made from the headings',
      '8:72 link/missing Did you mean `content/picture.png`?'
    ])
  })

  test('links to folders and loops of links', async () => {
    const story = await site({'content/a.md': article(), 'secret/x.md': article()})
    await symlink('../content', join(story.root, 'content/loop'))
    await symlink('../secret/x.md', join(story.root, 'content/x.md'))
    await symlink('loop-to-itself', join(story.root, 'content/loop-to-itself'))
    const built = await story.build()
    expect(built.report).toEqual([
      'warning content/loop content/link Unexpected link, expected a file (Put the file itself into the content folder)',
      'warning content/loop-to-itself content/link Cannot follow the link (Put the file itself into the content folder)',
      'warning content/x.md content/link Unexpected link out of the content folder (Put the file itself into the content folder)'
    ])
  })

  test('a missing content folder', async () => {
    const built = await (await site({'dragoman.config.yaml': 'title: T\n'})).build()
    expect(built.report[0]).toContain('error content content/missing Expected a content folder, found none')
  })

  test.each(['content', 'content/dist', '.', '/'])('an output folder that is %s', async (out) => {
    const built = await (
      await site({'content/a.md': article(), 'dragoman.config.yaml': `out: ${out}\n`})
    ).build()
    expect(built.isPublished).toBe(false)
    expect(built.messages.map(({rule}) => rule)).toContain('output/folder')
  })

  test('a wrong configuration', async () => {
    const config = 'titel: x\npageSize: 0\nlanguages: [en, klingon-language-x]\nbaseUrl: example.org\n'
    const built = await (await site({'content/a.md': article(), 'dragoman.config.yaml': config})).build()
    expect(built.report).toEqual([
      'error dragoman.config.yaml:1:1 config/unknown-key Unexpected `titel`, expected a known key (Did you mean `title`?)',
      'error dragoman.config.yaml:2:11 config/page-size Unexpected `0`, expected at least 1',
      'error dragoman.config.yaml:3:17 config/languages Unexpected `klingon-language-x`, expected a BCP 47 language tag such as `zh-Hans`',
      'error dragoman.config.yaml:4:10 config/base-url Unexpected `example.org`, expected an absolute address such as `https://example.org/blog/`'
    ])
  })

  test('a disk that can not be written to', async () => {
    const story = await site({'content/a.md': article(), dist: 'a file in the way'})
    const built = await story.build()
    expect(built.isPublished).toBe(false)
    expect(built.messages.map(({rule}) => rule)).toEqual(['output/failed'])
    expect(await readFile(join(story.root, 'dist'), 'utf8')).toBe('a file in the way')
  })

  test('a slip in a template of the site, before anything is rendered', async () => {
    const template = "<% layout('layout.html') %>\n<h1><%= it.article.headlin %></h1>\n"
    const built = await (await site({'content/a.md': article(), 'templates/article.html': template})).build()
    expect(built.isPublished).toBe(false)
    expect(built.report[0]).toContain('error templates/article.html:2:20 template/unknown-field')
    expect(built.report[0]).toContain('Did you mean `headline`?')
  })

  test('a template that fails while it renders leaves the site as it was', async () => {
    const story = await site({'content/a.md': article({title: 'Old'})})
    await story.build()
    await story.change({
      'content/a.md': article({title: 'New'}),
      'templates/article.html': '<% throw new Error("no") %>'
    })
    const built = await story.build()
    expect(built.isPublished).toBe(false)
    expect(built.report[0]).toContain('templates/article.html:1')
    expect(await built.text('a/index.html')).toContain('Old')
  })
})

test('drafts and future articles are built only when asked for', async () => {
  const story = await site({
    'content/a.md': article(),
    'content/b.md': article({draft: true}),
    'content/c.md': article({date: '2030-01-01'})
  })
  const plain = await (await story.build()).files()
  expect(plain).not.toContain('b/index.html')
  expect(plain).not.toContain('c/index.html')
  const all = await story.build({drafts: true, future: true})
  expect(await all.files()).toContain('c/index.html')
  expect(await all.text('b/index.html')).toContain('Draft')
})

test('aliases lead to the new address', async () => {
  const built = await (
    await site({'content/a.md': article({aliases: ['/old/name/', '/old/page.html']})})
  ).build()
  expect(await built.text('old/name/index.html')).toContain('content="0; url=/a/"')
  expect(await built.text('old/page.html')).toContain('url=/a/')
})

/** A PNG of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgYGAAAAAEAAGjChXjAAAAAElFTkSuQmCC',
  'base64'
)

test('every link honours the base path', async () => {
  const body = '[b](b.md) [tag](/tags/space/) ![p](p.png)\n'
  const built = await (
    await site({
      'content/a.md': article({tags: ['space']}, body),
      'content/b.md': article(),
      'content/p.png': dot,
      'dragoman.config.yaml': 'baseUrl: https://example.org/blog\n'
    })
  ).build()
  expect(built.report).toEqual([])
  for (const file of await built.files()) {
    if (!file.endsWith('.html')) continue
    const addresses = [...(await built.text(file)).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(
      ([, address = '']) => address
    )
    expect(addresses.filter((address) => !address.startsWith('/blog/'))).toEqual([])
  }
  expect(await built.text('a/index.html')).toContain('<a href="/blog/b/">b</a>')
  expect(await built.text('sitemap.xml')).toContain('<loc>https://example.org/blog/a/</loc>')
})

test('a link that names a file leads to the edition in the language of the page where there is one', async () => {
  const built = await (
    await site({
      'content/a.en.md': article({}, '[x](b.md)\n'),
      'content/a.de.md': article({}, '[x](b.md)\n'),
      'content/b.en.md': article(),
      'content/b.de.md': article()
    })
  ).build()
  expect(await built.text('a/index.html')).toContain('<a href="/b/">x</a>')
  expect(await built.text('de/a/index.html')).toContain('<a href="/de/b/">x</a>')
})

test('a folder that may not be read is told, and the rest is checked', async () => {
  const story = await site({'content/a.md': article(), 'content/b.md': article()})
  await chmod(join(story.root, 'content/b.md'), 0)
  const built = await story.build()
  const isRoot = built.isPublished
  expect(isRoot || built.messages.some(({rule}) => rule === 'content/unreadable')).toBe(true)
})

test('check finds what build finds, and writes nothing', async () => {
  const story = await site({'content/a.md': article({}, '[x](y.md)\n')})
  const {messages} = await story.check()
  expect(messages.map(({rule}) => rule)).toEqual(['link/missing'])
  await expect(stat(join(story.root, 'dist'))).rejects.toThrow('ENOENT')
})
