import {readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openSession} from '../../src/build/session.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const source = {
  name: 'Gazeta',
  url: 'https://gazeta.example/1',
  lang: 'ru',
  author: 'Anna Ro',
  license: 'CC BY 4.0'
}

const original = (body: string) => article({title: 'Заголовок', source, translator: undefined}, body)

const pair: Files = {
  'content/a.en.md': article({title: 'Title', source}, 'First.\n\n## Head\n\n[Ours](b.md) second.\n'),
  'content/a.ru.md': original('Первый.\n\n## Глава\n\nВторой.\n'),
  'content/b.md': article({title: 'Other'})
}

const page = 'a/parallel/index.html'

/** Gives the texts of all rows. */
function sides(html: string): readonly (readonly string[])[] {
  const texts = [...html.matchAll(/ data-side="[^>]*>([^]*?)<\/div>/g)].map(([, side = '']) =>
    side
      .replace(/<a class="partner[^]*?<\/a>|<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
  return texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? '']] : []))
}

describe('the bilingual page', () => {
  test('has both texts block by block, each in its language, with where they come from', async () => {
    const built = await (await site(pair)).build()
    const html = await built.text(page)
    expect(sides(html)).toEqual([
      ['First.', 'Первый.'],
      ['Head', 'Глава'],
      ['Ours second.', 'Второй.']
    ])
    expect(html).toContain('data-side="original" lang="ru" dir="ltr"')
    expect(html).toContain('<a href="/b/">Ours</a>')
    expect(html).toContain('<a href="https://gazeta.example/1" hreflang="ru">')
    expect(html).toContain('Anna Ro')
    expect(html).toContain('https://creativecommons.org/licenses/by/4.0/')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(built.report).toEqual([])
  })

  test('is linked from the article, whose blocks say which ones they are', async () => {
    const built = await (await site(pair)).build()
    expect(await built.text('a/index.html')).toContain('data-parallel="/a/parallel/"')
    expect(await built.text('a/index.html')).toContain('<p data-block="0">First.</p>')
    expect(await built.text('b/index.html')).not.toContain('data-block')
    expect(await built.text('feed.xml')).not.toContain('data-block')
    expect(await built.text('sitemap.xml')).not.toContain('parallel')
  })

  test.each([
    ['originals: parallel', true],
    ['originals: page', true],
    ['originals: private', false],
    ['parallel: false', false]
  ])('with `%s` is there: %s', async (config, isThere) => {
    const built = await (await site({...pair, 'dragoman.config.yaml': `${config}\n`})).build()
    expect((await built.files()).includes(page)).toBe(isThere)
    expect((await built.text('a/index.html')).includes('data-block')).toBe(isThere)
  })

  test('leads to the page of the original where that has one', async () => {
    const built = await (await site({...pair, 'dragoman.config.yaml': 'originals: page\n'})).build()
    expect(await built.text(page)).toContain('<a href="/ru/a/" hreflang="ru">')
    expect(await built.files()).not.toContain('ru/a/parallel/index.html')
  })

  test.each([{draft: true}, {date: '2026-12-01'}])('waits for an original that is %j', async (matter) => {
    const story = await site({
      ...pair,
      'content/a.ru.md': article({title: 'Заголовок', source, translator: undefined, ...matter}, 'Первый.')
    })
    expect(await (await story.build()).files()).not.toContain(page)
    expect(await (await story.build({drafts: true, future: true})).files()).toContain(page)
  })

  test('has two directions where its languages have', async () => {
    const built = await (
      await site({
        'content/a.ar.md': article({title: 'عنوان', source}, 'فقرة.\n'),
        'content/a.ru.md': original('Первый.\n')
      })
    ).build()
    const html = await built.text('ar/a/parallel/index.html')
    expect(html).toContain('data-side="translation" lang="ar" dir="rtl"')
    expect(html).toContain('data-side="original" lang="ru" dir="ltr"')
  })

  test('is made anew when either text is changed, and not for anything else', async () => {
    const story = await site(pair)
    await story.build()
    await story.change({'content/a.ru.md': original('Другой.\n\n## Глава\n\nВторой.\n')})
    const other = await story.build()
    expect(other.rendered).toBe(1)
    expect(other.written).toContain(page)
    expect(other.written).not.toContain('a/index.html')
    expect(sides(await other.text(page))[0]).toEqual(['First.', 'Другой.'])
    await story.change({
      'content/a.en.md': article({title: 'Title', source}, 'Other.\n\n## Head\n\nSecond.\n')
    })
    expect(sides(await (await story.build()).text(page))[0]).toEqual(['Other.', 'Другой.'])
    await story.change({'content/b.md': article({title: 'Another'}, 'New text.')})
    expect((await story.build()).written).not.toContain(page)
  })

  test('goes with its original, and its link with it', async () => {
    const story = await site(pair)
    await story.build()
    await story.change({'content/a.ru.md': null})
    const built = await story.build()
    expect(built.removed).toContain(page)
    expect(await built.text('a/index.html')).not.toContain('data-block')
  })

  test('survives blocks that are damaged in the store', async () => {
    const story = await site(pair)
    await story.build()
    const folder = join(story.root, '.dragoman/cache/documents')
    const names = (await readdir(folder)).filter((name) => name.endsWith('.blocks.pack'))
    expect(names).toHaveLength(1)
    for (const name of names) await writeFile(join(folder, name), '')
    await story.change({'dragoman.config.yaml': 'description: changed\n'})
    expect(sides(await (await story.build()).text(page))[0]).toEqual(['First.', 'Первый.'])
  })

  test('follows both texts while the site is written', async () => {
    const story = await site(pair)
    const session = openSession(sessionOptions(story.root))
    await session.refresh([])
    const rows = async () => {
      const file = await session.file(page)
      return file?.kind === 'page' ? sides(file.html)[0] : null
    }
    expect(await rows()).toEqual(['First.', 'Первый.'])
    for (const [name, text] of [
      ['a.ru.md', original('Другой.\n\n## Глава\n\nВторой.\n')],
      ['a.en.md', article({title: 'Title', source}, 'Other.\n\n## Head\n\nSecond.\n')]
    ] as const) {
      await story.change({[`content/${name}`]: text})
      await session.refresh([join(story.root, 'content', name)])
    }
    expect(await rows()).toEqual(['Other.', 'Другой.'])
    await session.close()
  })
})

test('notes of the translator are signed', async () => {
  const built = await (
    await site({
      'content/a.md': article({translator: ['mira', 'Ode Ek']}, 'Word:tn[Not so.]'),
      'content/b.md': article({}, '（译注：说明）'),
      'data/people.yaml': 'mira: {name: Mira Holt}\n',
      'dragoman.config.yaml': 'notes: {patterns: [zh]}\n'
    })
  ).build()
  expect(await built.text('a/index.html')).toContain(
    'Not so. <span class="signature">— Mira Holt, Ode Ek</span>'
  )
  expect(await built.text('a/index.html')).toMatch(/<script src="\/[^"]*notes[^"]*\.js" defer>/)
  expect(await built.text('b/index.html')).toContain('说明 <span class="signature">')
})
