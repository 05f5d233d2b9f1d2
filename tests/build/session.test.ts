import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import type {Refreshed, Session} from '../../src/build/session.ts'
import {openSession} from '../../src/build/session.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files} from '../helper/site.ts'
import {article, site, siteIn} from '../helper/site.ts'

interface Story {
  readonly root: string
  readonly session: Session
  /** Changes files, and says so to the session. */
  readonly change: (files: Files) => Promise<Refreshed>
  /** Text of a page, or what there is in its place. */
  readonly text: (path: string) => Promise<string>
}

async function story(files: Files): Promise<Story> {
  const {root, change} = await site(files)
  const session = openSession(sessionOptions(root))
  onTestFinished(() => session.close())
  await session.refresh([])
  return {
    root,
    session,
    async change(changes) {
      await change(changes)
      return session.refresh(Object.keys(changes).map((path) => join(root, path)))
    },
    async text(path) {
      const file = await session.file(path)
      if (file === null) return 'not there'
      if (file.kind === 'page') return file.html
      if (file.kind === 'bytes') return String(file.contents)
      return file.kind === 'disk' ? `a copy of ${file.file.slice(root.length)}` : file.problem.reason
    }
  }
}

function report({messages}: Refreshed): readonly string[] {
  return messages.map(({severity, path, rule}) => `${severity} ${path} ${rule}`)
}

test('an edited title is on every page that shows it', async () => {
  const {change, text} = await story({
    'content/a.md': article({title: 'Old', tags: ['space']}),
    'content/a.de.md': article({title: 'Alt'}),
    'content/b.md': article({title: 'Other', tags: ['space']})
  })
  const {isChanged, edited} = await change({'content/a.md': article({title: 'Fresh', tags: ['space']})})
  expect({isChanged, edited}).toEqual({isChanged: true, edited: ['/a/']})
  for (const path of [
    'a/index.html',
    'index.html',
    'tags/space/index.html',
    'de/a/index.html',
    'feed.xml',
    'b/index.html'
  ])
    expect(await text(path), path).toContain('Fresh')
})

test('a file that was saved without a change changes nothing', async () => {
  const {change} = await story({'content/a.md': article()})
  expect(await change({'content/a.md': article()})).toMatchObject({isChanged: false, edited: []})
})

test('articles come and go', async () => {
  const {change, text} = await story({'content/a.md': article({title: 'First'})})
  await change({'content/b.md': article({title: 'Second'})})
  expect(await text('index.html')).toContain('Second')
  await change({'content/b.md': null})
  expect(await text('index.html')).not.toContain('Second')
  expect(await text('b/index.html')).toBe('not there')
})

test('a folder that moves takes its articles and files along', async () => {
  const {root, change, session, text} = await story({
    'content/old/a.md': article({title: 'First'}),
    'content/old/picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
  })
  await change({'content/new/a.md': article({title: 'First'}), 'content/new/picture.svg': '<svg/>'})
  await rm(join(root, 'content/old'), {recursive: true})
  const {messages} = await session.refresh([
    join(root, 'content/old/a.md'),
    join(root, 'content/old/picture.svg')
  ])
  expect(messages).toEqual([])
  expect(await text('a/index.html')).toContain('First')
  expect(await text('old/picture.svg')).toBe('not there')
  expect(await text('new/picture.svg')).toBe('a copy of /content/new/picture.svg')
})

test('a broken article is shown as it was until it is mended', async () => {
  const {change, text} = await story({'content/a.md': article({title: 'Good'})})
  const broken = await change({'content/a.md': article({title: 'Better', date: '2026-02-30'})})
  expect(report(broken)).toEqual(['error content/a.md matter/date'])
  expect(await text('a/index.html')).toContain('Good')
  const mended = await change({'content/a.md': article({title: 'Better'})})
  expect(report(mended)).toEqual([])
  expect(await text('a/index.html')).toContain('Better')
})

test('an article that can not be read for a while is shown as it was', async () => {
  const {root, change, session, text} = await story({'content/a.md': article({title: 'Good'})})
  await rm(join(root, 'content/a.md'))
  await mkdir(join(root, 'content/a.md'))
  const unreadable = await session.refresh([join(root, 'content/a.md')])
  expect(report(unreadable)).toEqual(['error content/a.md content/unreadable'])
  expect(await text('a/index.html')).toContain('Good')
  await rm(join(root, 'content/a.md'), {recursive: true})
  expect(report(await change({'content/a.md': article({title: 'Better'})}))).toEqual([])
  expect(await text('a/index.html')).toContain('Better')
})

test('a file that is emptied before it is written is no problem', async () => {
  const {root, session, text} = await story({'content/a.md': article({title: 'Good'})})
  const file = join(root, 'content/a.md')
  await writeFile(file, '')
  const refreshing = session.refresh([file])
  await writeFile(file, article({title: 'Better'}))
  expect(report(await refreshing)).toEqual([])
  expect(await text('a/index.html')).toContain('Better')
})

test('a broken template leaves the last good ones, with newer content', async () => {
  const {change, text} = await story({
    'content/a.md': article({title: 'Old'}),
    'templates/part/footer.html': '<footer>mine</footer>\n'
  })
  const broken = await change({'templates/part/footer.html': '<footer><%= it.site.titel %></footer>\n'})
  expect(report(broken)).toEqual(['error templates/part/footer.html template/unknown-field'])
  await change({'content/a.md': article({title: 'Fresh'})})
  expect(await text('a/index.html')).toContain('<footer>mine</footer>')
  expect(await text('a/index.html')).toContain('Fresh')
  const mended = await change({'templates/part/footer.html': '<footer>yours</footer>\n'})
  expect(report(mended)).toEqual([])
  expect(await text('a/index.html')).toContain('<footer>yours</footer>')
})

test('a site that begins with broken templates has ours', async () => {
  const {text} = await story({'content/a.md': article(), 'templates/article.html': '<% if ( %>'})
  expect(await text('a/index.html')).toContain('<main id="main">')
})

test('a template that fails for one page is a problem of that page', async () => {
  const {text} = await story({
    'content/a.md': article(),
    'templates/part/footer.html': '<footer><%= it.site.theme.missing.name %></footer>\n'
  })
  expect(await text('a/index.html')).toMatch(/^Cannot render this/)
})

test('a changed configuration applies at once, a broken one leaves the site as it was', async () => {
  const {change, text, session} = await story({
    'content/a.md': article(),
    'dragoman.config.yaml': 'title: One\n'
  })
  await change({'dragoman.config.yaml': 'title: Two\n'})
  expect(await text('a/index.html')).toContain('Two')
  const broken = await change({'dragoman.config.yaml': 'titel: Three\n'})
  expect(report(broken)).toEqual(['error dragoman.config.yaml config/unknown-key'])
  expect(await text('a/index.html')).toContain('Two')
  expect(
    report(await change({'dragoman.config.yaml': 'title: Three\nbaseUrl: https://example.org/blog/\n'}))
  ).toEqual([])
  expect(await text('a/index.html')).toContain('Three')
  expect(session.config()?.basePath).toBe('/blog/')
})

test('a site that begins with a broken configuration comes up when it is mended', async () => {
  const {change, text} = await story({
    'content/a.md': article({title: 'Here'}),
    'dragoman.config.yaml': 'titel: One\n'
  })
  expect(await text('index.html')).toBe('not there')
  await change({'dragoman.config.yaml': 'title: One\n'})
  expect(await text('a/index.html')).toContain('Here')
})

test('data files apply at once', async () => {
  const {change, text} = await story({'content/a.md': article({tags: ['space']})})
  await change({'data/tags.yaml': 'space: {names: {en: Outer space}}\n'})
  expect(await text('a/index.html')).toContain('Outer space')
})

test('a cache that can not be written is a message, and the next save works', async () => {
  const {change, text, session} = await story({
    'content/a.md': article({title: 'First'}),
    '.dragoman': 'in the way'
  })
  expect(report(await session.refresh([]))).toEqual(['error .dragoman session/failed'])
  expect(await text('a/index.html')).toBe('not there')
  const mended = await change({'.dragoman': null, 'content/b.md': article({title: 'Second'})})
  expect(report(mended)).toEqual([])
  expect(await text('index.html')).toContain('Second')
  expect(await text('a/index.html')).toContain('First')
})

test('drafts are shown, and marked', async () => {
  const {text} = await story({'content/a.md': article({title: 'Not yet', draft: true})})
  expect(await text('index.html')).toContain('Not yet')
  expect(await text('a/index.html')).toContain('class="draft"')
})

describe('the page of an article that was edited', () => {
  const others = {
    'content/a.de.md': article({title: 'Alt'}),
    'content/b.md': article({title: 'Other', tags: ['space']})
  }

  interface Edit {
    readonly before: string
    readonly after: Files
    /** The path of another page. */
    readonly list: string
  }

  /** Both pages as they are when an edit is told of early, and after it; nothing early where it isn't told of. */
  async function edited({before, after, list}: Edit): Promise<readonly (readonly string[])[]> {
    const {root, session, text} = await story({...others, 'content/a.md': before})
    await siteIn(root).change(after)
    const seen: (readonly string[])[] = []
    const look = async (): Promise<void> =>
      void seen.push(await Promise.all(['a/index.html', list].map(text)))
    await session.refresh(
      Object.keys(after).map((path) => join(root, path)),
      look
    )
    await look()
    return seen
  }

  test.each([
    [
      'text',
      article({}, 'Old.\n'),
      article({}, 'Fresh, with a [link](b.md).\n\n## Head\n'),
      'index.html',
      'Fresh'
    ],
    ['title', article({title: 'Old'}), article({title: 'Zebra'}), 'index.html', 'Zebra']
  ])(
    'can be had before all else is made, and is then what it stays: %s',
    async (_, before, after, list, shown) => {
      const [early = [], late = []] = await edited({before, after: {'content/a.md': after}, list})
      expect(early[0]).toBe(late[0])
      expect(early[1]).not.toContain(shown)
      expect(late[1]).toContain(shown)
    }
  )

  test.each<[string, Files]>([
    ['it is a draft now', {'content/a.md': article({draft: true})}],
    ['it moves', {'content/a.md': article({slug: 'other'})}],
    ['its file is broken', {'content/a.md': '---\ntitle: [\n---\n'}],
    ['others changed too', {'content/a.md': article({}, 'New.\n'), 'content/b.md': article({}, 'New.\n')}]
  ])('is not told of early where %s', async (_, after) => {
    expect(await edited({before: article(), after, list: 'index.html'})).toHaveLength(1)
  })
})

test('an edit that follows another one at once is not kept waiting: all other pages are made after the last', async () => {
  const {root, change, session, text} = await story({
    'content/a.md': article({title: 'One'}),
    'content/b.md': article({title: 'Two'})
  })
  await siteIn(root).change({'content/a.md': article({title: 'Fresh'})})
  const first = await session.refresh([join(root, 'content/a.md')], async () => session.hurry())
  expect([first.isChanged, first.messages]).toEqual([false, []])
  expect(await text('a/index.html')).toContain('Fresh')
  expect(await text('index.html')).not.toContain('Fresh')
  const {edited} = await change({'content/b.md': article({title: 'Crisp'})})
  expect(edited).toEqual(['/b/'])
  for (const title of ['Fresh', 'Crisp']) expect(await text('index.html')).toContain(title)
})

test('who writes without a pause sees all pages in the end', async () => {
  const {root, session, text} = await story({'content/a.md': article({title: 'One'})})
  for (let round = 0; round < 12; round++) {
    await siteIn(root).change({'content/a.md': article({title: `Round ${round}`})})
    await session.refresh([join(root, 'content/a.md')], async () => session.hurry())
  }
  expect(await text('index.html')).toMatch(/Round \d/)
})
