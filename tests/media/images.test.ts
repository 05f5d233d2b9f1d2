import {readdir, readFile, truncate, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite, TestSite} from '../helper/site.ts'
import {photo, pixel} from './picture-files.ts'

const picture = async (width = 900, height = 600): Promise<Uint8Array> =>
  (await photo(width, height)).jpeg().toBuffer()

function derivedIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => file.startsWith('assets/images/'))
}

async function bytesOf({root}: TestSite, path: string): Promise<Uint8Array> {
  return readFile(join(root, 'dist', path))
}

async function bodyOf(built: BuiltSite, path = 'a/index.html'): Promise<string> {
  return (/<div class="body">([\s\S]*?)<\/div>/.exec(await built.text(path))?.[1] ?? '').trim()
}

describe('the forms of an image', () => {
  test('are as wide as asked for, in a modern format, and the page names them all', async () => {
    const story = await site({
      'content/a.md': article({}, '![A view](<views/b c.jpg>)\n'),
      'content/views/b c.jpg': await picture()
    })
    const built = await story.build()
    const files = derivedIn(await built.files())
    const sizes = await Promise.all(
      files.map(async (file) => {
        const {format, width, height} = await sharp(await bytesOf(story, file)).metadata()
        return [format, width, height]
      })
    )
    expect(sizes.toSorted()).toEqual([
      ['webp', 320, 213],
      ['webp', 640, 427],
      ['webp', 900, 600]
    ])
    const name = (width: number): string => {
      const file = files.find((each) => each.endsWith(`-${width}.webp`)) ?? ''
      return `/${file.replaceAll(' ', '%20')} ${width}w`
    }
    expect(await bodyOf(built)).toBe(
      `<p><picture><source type="image/webp" srcset="${[320, 640, 900].map(name).join(', ')}" sizes="(min-width: 45rem) 41rem, calc(100vw - 2.5rem)"><img src="/views/b%20c.jpg" width="900" height="600" alt="A view" loading="lazy" decoding="async"></picture></p>`
    )
  })

  test('stand upright, and do not say where the photo was taken', async () => {
    const turned = (await photo(600, 400))
      .withMetadata({orientation: 6})
      .withExifMerge({IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1'}})
    const bytes = await turned.jpeg().toBuffer()
    const story = await site({'content/a.md': article({}, '![x](b.jpg)\n'), 'content/b.jpg': bytes})
    const [file = ''] = derivedIn(await (await story.build()).files())
    const form = await bytesOf(story, file)
    const {width, height, exif, orientation, xmp, iptc} = await sharp(form).metadata()
    expect((await sharp(bytes).metadata()).exif?.includes('N')).toBe(true)
    expect({width, height, exif, orientation, xmp, iptc}).toEqual({width: 320, height: 480})
    const [red = 0, , blue = 0] = await pixel(form, 20, 240)
    expect(blue).toBeGreaterThan(red)
    expect(derivedIn(await (await story.build()).files())).toHaveLength(2)
  })

  test('are made as the configuration says', async () => {
    const story = await site({
      'content/a.md': article({image: 'b.png'}),
      'content/b.png': await (await photo(500, 300)).png().toBuffer(),
      'dragoman.config.yaml':
        'images: {formats: [avif, webp], widths: [400, 100], quality: 30, sizes: 50vw}\n'
    })
    const built = await story.build()
    const endings = derivedIn(await built.files()).map((file) => file.replace(/^.*-/, ''))
    expect(endings).toEqual(['100.avif', '100.webp', '400.avif', '400.webp'])
    expect((await built.text('a/index.html')).match(/<source type="[^"]*"/g)).toEqual([
      '<source type="image/avif"',
      '<source type="image/webp"'
    ])
  })

  test('keep what an author said of its size', async () => {
    const story = await site({
      'content/a.md': article({}, 'See <img src="b.jpg" alt="x" width="90"> here\n'),
      'content/b.jpg': await picture(400, 200)
    })
    expect(await bodyOf(await story.build())).toMatch(
      /^<p>See <picture><source [^>]*><img src="\/b.jpg" alt="x" width="90" loading="lazy" decoding="async"><\/picture> here<\/p>$/
    )
  })

  test('do not go with what leaves the site', async () => {
    const story = await site({'content/a.md': article({}, '![x](b.jpg)\n'), 'content/b.jpg': await picture()})
    const feed = await (await story.build()).text('feed.xml')
    expect(feed).toContain('&#x3C;img src="https://example.org/b.jpg" width="900" height="600"')
    expect(feed).not.toContain('picture')
  })
})

describe('left as they are', () => {
  const film = async (): Promise<Uint8Array> => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({create: {width: 50, height: 50, channels: 3, background}})
          .png()
          .toBuffer()
      )
    )
    return sharp(frames, {join: {animated: true}})
      .webp()
      .toBuffer()
  }

  test.each([
    ['a drawing', 'b.svg', async () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a GIF', 'b.gif', async () => (await photo(20, 20)).gif().toBuffer()],
    ['a film', 'b.webp', film]
  ])('%s', async (_, name, make) => {
    const story = await site({
      'content/a.md': article({}, `![x](${name})\n`),
      [`content/${name}`]: await make()
    })
    const built = await story.build()
    expect(built.report).toEqual([])
    expect(await bodyOf(built)).toMatch(/^<p><img src="[^>]*><\/p>$/)
    expect(derivedIn(await built.files())).toEqual([])
  })

  test('all, where the configuration says so', async () => {
    const story = await site({
      'content/a.md': article({image: 'b.jpg'}, '![x](b.jpg)\n'),
      'content/b.jpg': await picture(),
      'dragoman.config.yaml': 'images: false\n'
    })
    const built = await story.build()
    expect(built).toMatchObject({derived: 0, report: []})
    expect(Object.keys(built.phases)).not.toContain('images')
    expect(await built.text('a/index.html')).not.toContain('<picture>')
  })

  test('those that nobody gets to see', async () => {
    const story = await site({
      'content/a.md': article({draft: true}, '![x](b.jpg)\n'),
      'content/b.jpg': await picture(),
      'content/c.jpg': await picture()
    })
    expect(await story.build()).toMatchObject({derived: 0, report: []})
  })
})

describe('a broken image is told of, and shown as it is', () => {
  const half = async (): Promise<Uint8Array> => {
    const bytes = await (await photo(900, 600)).jpeg().toBuffer()
    return bytes.subarray(0, bytes.length / 2)
  }

  test.each([
    ['cut short', half],
    ['no image at all', async () => 'some text']
  ])('%s', async (_, make) => {
    const story = await site({
      'content/a.md': article({}, '![x](b.jpg) ![y](c.jpg)\n'),
      'content/b.jpg': await make(),
      'content/c.jpg': await picture()
    })
    const built = await story.build()
    expect(built.report).toEqual([
      expect.stringMatching(
        /^warning content\/b.jpg image\/broken Unexpected contents of an image: .* \(Open the file/
      )
    ])
    expect(await bodyOf(built)).toMatch(/<p><img src="\/b.jpg"[^>]*> <picture>/)
    await story.change({'content/a.md': article({title: 'New'}, '![x](b.jpg) ![y](c.jpg)\n')})
    expect((await story.build()).report).toEqual(built.report)
  })

  test('once, where its share image is wanted too', async () => {
    const story = await site({
      'content/a.md': article({image: 'b.jpg'}),
      'content/b.jpg': await half(),
      'dragoman.config.yaml': 'shareImages: true\n'
    })
    const built = await story.build()
    expect(built.messages.map(({path, rule}) => `${path} ${rule}`)).toEqual(['content/b.jpg image/broken'])
    expect(await built.text('a/index.html')).toContain('content="https://example.org/b.jpg"')
  })

  test('by check too', async () => {
    const story = await site({'content/a.md': article({image: 'b.jpg'}), 'content/b.jpg': await half()})
    const {messages} = await story.check()
    expect(messages.map(({path, rule}) => `${path} ${rule}`)).toEqual(['content/b.jpg image/broken'])
  })
})

test('images of other sites are told of by check alone, each of them', async () => {
  const body = '![x](https://b.example/d.png) ![y](//e.example/f.png)\n'
  const story = await site({'content/a.md': article({image: 'https://b.example/c.png'}, body)})
  expect((await story.build()).report).toEqual([])
  const {messages} = await story.check()
  expect(messages.map(({severity, rule, place, reason}) => [severity, rule, place?.line, reason])).toEqual([
    ['note', 'image/remote', 1, 'Unexpected image from elsewhere, `https://b.example/c.png`'],
    ['note', 'image/remote', 9, 'Unexpected image from elsewhere, `https://b.example/d.png`'],
    ['note', 'image/remote', 9, 'Unexpected image from elsewhere, `//e.example/f.png`']
  ])
})

describe('credits', () => {
  const files = async () => ({
    'content/a.de.md': article({}, '![x](b.jpg)\n\n![y](b.jpg "Eine Brücke")\n\nIn ![z](b.jpg) line\n'),
    'content/b.jpg': await picture(200, 100),
    'data/images.yaml': 'b.jpg: {credit: {en: By A & B, de: Von A & B}, license: CC BY 4.0}\n'
  })

  test('of the data file stand with an image in a text, in its language', async () => {
    const built = await (await site(await files())).build()
    const credit =
      ' <small class="image-credit">Bild: Von A &amp; B · <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></small>'
    const body = (await bodyOf(built, 'de/a/index.html')).replace(/<picture>.*?<\/picture>/g, '[]')
    expect(body).toBe(
      `<p>[]${credit}</p>\n<figure>[]<figcaption>Eine Brücke${credit}</figcaption></figure>\n<p>In [] line</p>`
    )
  })

  test('of the front matter win over those of the data file', async () => {
    const story = await site({
      ...(await files()),
      'content/c.md': article({image: {src: 'b.jpg', alt: 'x', credit: 'Me', license: 'CC0-1.0'}}),
      'content/d.md': article({image: {src: 'b.jpg', alt: 'x'}})
    })
    const built = await story.build()
    const captions = await Promise.all(
      ['c', 'd'].map(async (name) => {
        const [, caption = ''] =
          /<figcaption>([\s\S]*?)<\/figcaption>/.exec(await built.text(`${name}/index.html`)) ?? []
        return caption
          .replace(/<[^>]+>/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      })
    )
    expect(captions).toEqual(['Image: Me CC0-1.0', 'Image: By A &amp; B CC BY 4.0'])
  })

  test('changed in the data file: the pages that show them', async () => {
    const story = await site({...(await files()), 'content/c.md': article({title: 'Other'})})
    await story.build()
    await story.change({'data/images.yaml': 'b.jpg: {credit: Nobody}\n'})
    const built = await story.build()
    expect(built.written).toContain('de/a/index.html')
    expect(built.written).not.toContain('c/index.html')
    expect(await built.text('de/a/index.html')).toContain('Bild: Nobody')
  })

  test('of a file that is not there are told of', async () => {
    const story = await site({...(await files()), 'data/images.yaml': 'c.jpg: {credit: Me}\n'})
    expect((await story.build()).report).toEqual([
      'warning data/images.yaml:1:1 data/image Unexpected image `c.jpg`, expected a file in the content folder (Did you mean `b.jpg`?)'
    ])
  })
})

describe('the work is only what has to be done', () => {
  const story = async (): Promise<TestSite> =>
    site({
      'content/a.md': article({image: 'b.jpg'}),
      'content/c.md': article({}, '![x](d.jpg)\n'),
      'content/b.jpg': await picture(400, 200),
      'content/d.jpg': await picture(500, 300)
    })

  test('each image is made once, whatever changes besides', async () => {
    const {build, change, root} = await story()
    expect((await build()).derived).toBe(2)
    expect((await build()).derived).toBe(0)
    await change({
      'content/a.md': article({image: 'b.jpg', title: 'New'}),
      'content/e.md': article({image: 'd.jpg'})
    })
    expect((await build()).derived).toBe(0)
    await utimes(join(root, 'content/b.jpg'), new Date(), new Date())
    expect(await build()).toMatchObject({derived: 0, written: ['b.jpg']})
    await change({'content/b.jpg': await picture(402, 200)})
    const built = await build()
    expect(built.derived).toBe(1)
    expect(built.removed).toHaveLength(2)
    expect(built.written).toEqual(expect.arrayContaining(['a/index.html', 'index.html', 'b.jpg']))
    expect(built.written).not.toContain('c/index.html')
  })

  const damages: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
    'cut short': (file) => truncate(file, 40),
    'of another content': async (file) => writeFile(file, (await readFile(file)).reverse()),
    empty: (file) => writeFile(file, '')
  }

  test.each(Object.entries(damages))('a store that is damaged is a miss: %s', async (_, damage) => {
    const {build, change, root} = await story()
    const first = await build()
    const folder = join(root, '.dragoman/cache/media')
    for (const name of await readdir(folder)) await damage(join(folder, name))
    await change({'dragoman.config.yaml': 'description: changed\n'})
    const out = join(root, 'again')
    const second = await build({out})
    expect(second).toMatchObject({derived: 2, report: []})
    const files = derivedIn(await first.files())
    expect(derivedIn(await second.files())).toEqual(files)
    for (const file of files)
      expect(await readFile(join(out, file))).toEqual(await readFile(join(root, 'dist', file)))
  })

  test('a copy of the store with other times is as good', async () => {
    const {build, change, root} = await story()
    await build()
    const folder = join(root, '.dragoman/cache/media')
    for (const name of await readdir(folder)) await utimes(join(folder, name), 1_700_000_000, 1_700_000_000)
    await change({'dragoman.config.yaml': 'description: changed\n'})
    expect((await build()).derived).toBe(0)
  })

  test('two builds at once, and one without a cache, give the same', async () => {
    const {build, root} = await story()
    const outs = ['one', 'two', 'three'].map((name) => join(root, name))
    const builds = await Promise.all(
      outs.map((out, index) => build({out, cache: index < 2, threads: index + 1}))
    )
    const contents = await Promise.all(
      builds.map(async (built, index) =>
        Promise.all(
          (await built.files()).map(async (file) => [file, await readFile(join(outs[index] ?? '', file))])
        )
      )
    )
    expect(contents[1]).toEqual(contents[0])
    expect(contents[2]).toEqual(contents[0])
  })
})
