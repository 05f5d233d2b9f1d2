import {beforeEach, expect, test, vi} from 'vitest'
import type {CardFont} from '../../src/media/card-font.ts'
import type {PaintCard} from '../../src/media/card-painter.ts'
import type {Sharp} from '../../src/media/load-sharp.ts'
import {article, site} from '../helper/site.ts'
import {photo} from './picture-files.ts'

const library = {isThere: true, loads: 0}

vi.mock('../../src/media/load-sharp.ts', async (original) => {
  const {loadSharp} = await original<{loadSharp: () => Promise<Sharp | null>}>()
  return {
    loadSharp: async () => {
      library.loads += 1
      return library.isThere ? loadSharp() : null
    }
  }
})

vi.mock('../../src/media/card-painter.ts', async (original) => {
  const {cardPainter} = await original<{cardPainter: () => Promise<PaintCard | null>}>()
  return {
    cardPainter: async () => {
      library.loads += 1
      return library.isThere ? cardPainter() : null
    }
  }
})

/** What the system has differs; packages are the same everywhere. */
vi.mock('../../src/media/system-font.ts', () => ({systemFont: async (): Promise<CardFont | null> => null}))

beforeEach(() => Object.assign(library, {isThere: true, loads: 0}))

const picture = async (): Promise<Uint8Array> => (await photo(700, 400)).jpeg().toBuffer()

test('a library is loaded only when something is to be made', async () => {
  const story = await site({
    'content/a.md': article({image: 'b.jpg'}, '![x](b.jpg)\n'),
    'content/b.jpg': await picture(),
    'content/c.md': article({title: 'Other'}),
    'dragoman.config.yaml': 'shareImages: true\n'
  })
  expect((await story.build()).derived).toBe(3)
  expect(library.loads).toBe(3)
  await story.change({'content/a.md': article({image: 'b.jpg'}, '![x](b.jpg) More.\n')})
  await story.build()
  expect(library.loads).toBe(3)
})

test('a site without images loads nothing', async () => {
  const story = await site({'content/a.md': article()})
  await story.build()
  expect(library.loads).toBe(0)
})

test.each([
  ['', 'note'],
  ['images: true\n', 'warning']
])('without the image library, images are published as they are: %j', async (config, severity) => {
  library.isThere = false
  const story = await site({
    'content/a.md': article({}, '![x](b.jpg)\n'),
    'content/b.jpg': await picture(),
    'dragoman.config.yaml': config
  })
  const built = await story.build()
  expect(built.report).toEqual([
    `${severity} dragoman.config package/sharp Cannot make smaller forms of images (1): the package \`sharp\` is not installed (Run \`npm install sharp\`, or set \`images: false\` in the configuration to publish images as they are)`
  ])
  expect(await built.text('a/index.html')).toContain('<p><img src="/b.jpg" width="700" height="400"')
  library.isThere = true
  const again = await story.build()
  expect(again).toMatchObject({derived: 1, report: []})
  expect(again.written).toContain('a/index.html')
})

test('without the image library, an image that says where it was taken is told of, until it is there', async () => {
  library.isThere = false
  const bytes = await (
    await photo(700, 400)
  )
    .withExif({IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1'}})
    .jpeg()
    .toBuffer()
  const story = await site({'content/a.md': article(), 'content/b.jpg': bytes})
  expect((await story.build()).report).toEqual([
    'warning content/b.jpg package/sharp Unexpected position or camera number in an image that is published as it is (Remove it in an image editor; a build does so for photos where `sharp` is installed and `images` is not `false`)'
  ])
  expect((await story.check()).messages.map(({rule}) => rule)).toEqual(['image/position'])
  library.isThere = true
  expect(await story.build()).toMatchObject({written: ['b.jpg'], report: []})
})

test('without the libraries, share images are the images of the articles', async () => {
  library.isThere = false
  const story = await site({
    'content/a.md': article({image: 'b.jpg'}),
    'content/b.jpg': await picture(),
    'content/c.md': article(),
    'dragoman.config.yaml': 'images: false\nshareImages: true\n'
  })
  const built = await story.build()
  expect(built.report).toEqual([
    'warning dragoman.config package/sharp Cannot make share images (1): the package `sharp` is not installed (Run `npm install sharp`, or set `shareImages: false` in the configuration)',
    'warning dragoman.config package/takumi Cannot make share images (1): the package `@takumi-rs/core` is not installed (Run `npm install @takumi-rs/core`, or set `shareImages: false` in the configuration)'
  ])
  expect(await built.text('a/index.html')).toContain(
    '<meta property="og:image" content="https://example.org/b.jpg">'
  )
  expect(await built.text('c/index.html')).not.toContain('og:image')
})

test('letters that no font has are told of, other signs are left out', async () => {
  const story = await site({
    'content/a.md': article({title: 'Baal 𐎁𐎓𐎍'}),
    'content/b.md': article({title: '🚀 Rockets → moon ☄️'}),
    'dragoman.config.yaml': 'shareImages: true\n'
  })
  const built = await story.build()
  expect(built.report).toEqual([
    'warning content/a.md share/letters Cannot make the share image: no font has `𐎁𐎓𐎍` (Give the article an `image`, or write its title in other letters)'
  ])
  expect(built.derived).toBe(1)
})

test('a script without a font is told of once, and its cards are not made', async () => {
  const story = await site({
    'content/a.am.md': article({title: 'ሰላም ለዓለም'}),
    'content/b.am.md': article({title: 'ሰላም'}),
    'content/c.md': article({title: 'Peace 🕊 ☮'}),
    'content/d.md': article({title: 'Ἰλιάς ꙮ'}),
    'dragoman.config.yaml': 'shareImages: true\n'
  })
  const built = await story.build()
  expect(built.report).toEqual([
    expect.stringMatching(
      /^warning content\/[ab].am.md:?.* package\/font Cannot make the share images of articles \(2\): no font for the script Ethiopic \(Run `npm install @fontsource-variable\/noto-sans-ethiopic`, or name a file as `shareImages: \{fonts: \{Ethi: …\}\}`\)$/
    )
  ])
  const {messages} = await story.check()
  expect(messages.map(({rule}) => rule)).toEqual(['package/font'])
  expect(built.derived).toBe(2)
  expect(await built.text('am/b/index.html')).not.toContain('og:image')
})
