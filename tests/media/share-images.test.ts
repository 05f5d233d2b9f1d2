import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite, TestSite} from '../helper/site.ts'
import {hasInk, photo} from './picture-files.ts'

const config = {'dragoman.config.yaml': 'title: The Site\nshareImages: true\n'}

/** Gives the meta elements of a page that say with what image it is shown. */
async function metaOf(built: BuiltSite, path: string): Promise<Readonly<Record<string, string>>> {
  const found = [...(await built.text(path)).matchAll(/<meta property="og:(image[^"]*)" content="([^"]*)">/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))
}

async function shareImage({root}: TestSite, built: BuiltSite, path: string): Promise<Uint8Array> {
  const {image = ''} = await metaOf(built, path)
  return readFile(join(root, 'dist', decodeURIComponent(new URL(image).pathname)))
}

/** Builds a site of one edition and gives its card. */
async function card(lang: string, matter: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const story = await site({
    [`content/a.${lang}.md`]: article({source: {name: 'X', lang: 'la'}, ...matter}),
    ...config
  })
  const built = await story.build()
  expect(built.report).toEqual([])
  return shareImage(story, built, lang === 'en' ? 'a/index.html' : `${lang}/a/index.html`)
}

test('a card is a small PNG in the size that those who show links want, and the page names it', async () => {
  const story = await site({'content/a.md': article({title: 'A "title"'}), ...config})
  const built = await story.build()
  const bytes = await shareImage(story, built, 'a/index.html')
  const {format, width, height} = await sharp(bytes).metadata()
  expect({format, width, height}).toEqual({format: 'png', width: 1200, height: 630})
  expect(bytes.length).toBeLessThan(100_000)
  expect(await hasInk(bytes, {left: 60, top: 200, width: 1080, height: 250})).toBe(true)
  const {image, ...rest} = await metaOf(built, 'a/index.html')
  expect(image).toMatch(/^https:\/\/example\.org\/assets\/share\/a-[0-9a-f]{10}\.png$/)
  expect(rest).toEqual({
    'image:width': '1200',
    'image:height': '630',
    'image:type': 'image/png',
    'image:alt': 'A &quot;title&quot;'
  })
})

describe('every script has its letters', () => {
  test.each([
    ['en', 'Moon', 'Noon'],
    ['ru', 'Луна', 'Лужа'],
    ['ar', 'قمر', 'شمس'],
    ['he', 'ירח', 'שמש'],
    ['fa', 'پگاه', 'چراغ'],
    ['zh-Hans', '月亮', '太阳'],
    ['zh-Hant', '電腦', '漢字'],
    ['ja', '月あかり', '日だまり'],
    ['ko', '달빛', '햇빛']
  ])('%s: %s is not drawn like %s, as boxes would be', async (lang, one, other) => {
    const region = {left: 60, top: 150, width: 1080, height: 330}
    const [first, second] = await Promise.all(
      [one, other].map(async (title) =>
        sharp(await card(lang, {title}))
          .extract(region)
          .raw()
          .toBuffer()
      )
    )
    expect(await hasInk(await card(lang, {title: one}), region)).toBe(true)
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false)
  })

  test('Chinese characters are drawn as each language writes them', async () => {
    const [chinese, japanese] = await Promise.all(
      ['zh-Hans', 'ja'].map(async (lang) =>
        sharp(await card(lang, {title: '直骨刃'}))
          .extract({left: 60, top: 150, width: 1080, height: 330})
          .raw()
          .toBuffer()
      )
    )
    expect(chinese?.equals(japanese ?? Buffer.alloc(0))).toBe(false)
  })
})

test.each([
  ['en', 'A short one', {start: true, end: false}],
  ['ar', 'قمر', {start: false, end: true}],
  ['he', 'ירח', {start: false, end: true}]
])('a title in %s begins where its lines do', async (lang, title, {start, end}) => {
  const bytes = await card(lang, {title})
  const half = {top: 200, width: 500, height: 250}
  expect([await hasInk(bytes, {left: 40, ...half}), await hasInk(bytes, {left: 660, ...half})]).toEqual([
    start,
    end
  ])
})

test.each([
  ['en', 'Many words of a very long headline that nobody will read to its end '.repeat(6)],
  ['de', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'],
  ['zh-Hans', '汉语何时学会停顿'.repeat(20)],
  ['ar', 'كيف التقى أبولو وسويوز في المدار '.repeat(10)]
])('a long title in %s stays within its place', async (lang, title) => {
  const bytes = await card(lang, {title: title.trim()})
  const margins = [
    {left: 0, top: 30, width: 68, height: 590},
    {left: 1132, top: 30, width: 68, height: 590},
    {left: 60, top: 20, width: 1080, height: 36},
    {left: 60, top: 590, width: 1080, height: 38}
  ]
  expect(await Promise.all(margins.map((region) => hasInk(bytes, region)))).toEqual([
    false,
    false,
    false,
    false
  ])
})

test('what looks like markup is text', async () => {
  expect(Buffer.from(await card('en', {title: '<b>x</b>'})).equals(await card('en', {title: 'x'}))).toBe(
    false
  )
})

describe("an article's own image", () => {
  test('is cropped to the size that is wanted, once for all who show it', async () => {
    const story = await site({
      'content/a.en.md': article({image: {src: 'b.png', alt: 'A view'}}),
      'content/a.de.md': article({image: 'b.png'}),
      'content/b.png': await (await photo(1500, 1500)).png().toBuffer(),
      ...config
    })
    const built = await story.build()
    const {format, width, height} = await sharp(await shareImage(story, built, 'a/index.html')).metadata()
    expect({format, width, height}).toEqual({format: 'jpeg', width: 1200, height: 630})
    expect((await built.files()).filter((file) => file.startsWith('assets/share/'))).toHaveLength(1)
    expect((await metaOf(built, 'a/index.html'))['image:alt']).toBe('A view')
  })

  test('is not used when it is too small', async () => {
    const story = await site({
      'content/a.md': article({image: 'b.png'}),
      'content/b.png': await (await photo(200, 200)).png().toBuffer(),
      ...config
    })
    expect((await metaOf(await story.build(), 'a/index.html'))['image:type']).toBe('image/png')
  })

  test.each([
    [
      'b.png',
      {
        image: 'https://example.org/b.png',
        'image:width': '200',
        'image:height': '100',
        'image:type': 'image/png'
      }
    ],
    ['https://c.example/d.png', {image: 'https://c.example/d.png'}]
  ])('is used as it is where none are made: %s', async (image, expected) => {
    const story = await site({
      'content/a.md': article({image}),
      'content/b.png': await (await photo(200, 100)).png().toBuffer()
    })
    expect(await metaOf(await story.build(), 'a/index.html')).toEqual({...expected, 'image:alt': 'A title'})
  })
})

describe('the work is only what has to be done', () => {
  test('a card is made again when what it says changes', async () => {
    const story = await site({
      'content/a.md': article({title: 'One'}),
      'content/b.md': article({title: 'Two'}),
      ...config
    })
    expect((await story.build()).derived).toBe(2)
    await story.change({'content/a.md': article({title: 'One'}, 'Other text.\n')})
    expect((await story.build()).derived).toBe(0)
    const before = await metaOf(await story.build(), 'a/index.html')
    await story.change({'content/a.md': article({title: 'Three'})})
    const built = await story.build()
    expect(built.derived).toBe(1)
    expect(existsSync(join(story.root, 'dist', new URL(before['image'] ?? '').pathname))).toBe(false)
    await story.change({'content/a.md': article({title: 'One'})})
    expect((await story.build()).derived).toBe(0)
  })

  test('any thread, any order: the same bytes', async () => {
    const titles = ['Moon', '月亮', 'Луна', 'قمر', 'ירח', '月あかり', 'Mond', '달빛']
    const files = Object.fromEntries(titles.map((title, index) => [`content/n${index}.md`, article({title})]))
    const stories = await Promise.all([site({...files, ...config}), site({...files, ...config})])
    const [one, four] = await Promise.all(
      stories.map(async (story, index) => {
        const built = await story.build({threads: index === 0 ? 1 : 4})
        return Promise.all(titles.map((_, number) => shareImage(story, built, `n${number}/index.html`)))
      })
    )
    const alone = await site({'content/n1.md': files['content/n1.md'] ?? '', ...config})
    expect(four).toEqual(one)
    expect(await shareImage(alone, await alone.build(), 'n1/index.html')).toEqual(one?.[1])
  })
})

test('a font of the site takes the place of ours for its script', async () => {
  const font = await readFile(
    'node_modules/@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2'
  )
  const story = await site({
    'content/a.ru.md': article({title: 'Луна', source: {name: 'X', lang: 'la'}}),
    'fonts/own.woff2': font,
    'dragoman.config.yaml': 'shareImages: {fonts: {Cyrl: fonts/own.woff2}, color: "#aa0000"}\n'
  })
  const built = await story.build()
  expect(built.report).toEqual([])
  const bytes = await shareImage(story, built, 'ru/a/index.html')
  expect([
    ...(await sharp(bytes).extract({left: 9, top: 9, width: 1, height: 1}).removeAlpha().raw().toBuffer())
  ]).toEqual([170, 0, 0])
  expect(await hasInk(bytes, {left: 60, top: 200, width: 500, height: 250})).toBe(true)
})
