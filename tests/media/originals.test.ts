import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Exif, Sharp} from 'sharp'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {privateData} from '../../src/media/private-data.ts'
import {article, site} from '../helper/site.ts'
import type {TestSite} from '../helper/site.ts'
import {photo, pixel} from './picture-files.ts'

const position = {GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1'}
const camera = {BodySerialNumber: '0042'}

/** A photo as a camera writes it. */
async function shot(exif: Exif, xmp = ''): Promise<Sharp> {
  const image = (await photo(600, 400)).withMetadata({icc: 'p3', orientation: 6}).withExifMerge(exif)
  return xmp === '' ? image : image.withXmp(xmp)
}

function packet(inner: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

async function published({root}: TestSite, path: string): Promise<Buffer> {
  return readFile(join(root, 'dist', path))
}

async function storyOf(name: string, bytes: Uint8Array, config = ''): Promise<TestSite> {
  return site({
    'content/a.md': article({}, `![x](${name})\n`),
    [`content/${name}`]: bytes,
    'dragoman.config.yaml': `search: false\n${config}`
  })
}

describe('an image that says where it was taken, or with which camera', () => {
  test.each([
    ['b.jpg', 'jpeg', {IFD3: position}],
    ['b.jpg', 'jpeg', {IFD2: camera}],
    ['b.png', 'png', {IFD3: position}],
    ['b.webp', 'webp', {IFD3: position}],
    ['b.avif', 'avif', {IFD3: position}]
  ] as const)(
    'is published without that, upright and in its colours: %s %s %j',
    async (name, format, exif) => {
      const bytes = await (await shot(exif)).toFormat(format).toBuffer()
      const before = privateData(bytes)
      expect(before.hasPosition || before.hasDevice).toBe(true)
      const story = await storyOf(name, bytes)
      expect((await story.build()).report).toEqual([])
      const clean = await published(story, name)
      expect(privateData(clean)).toMatchObject({hasPosition: false, hasDevice: false})
      const {width, height, icc, exif: left, orientation} = await sharp(clean).metadata()
      expect({width, height, orientation, left}).toEqual({width: 400, height: 600})
      expect(icc?.toString('latin1')).toBe((await sharp(bytes).metadata()).icc?.toString('latin1'))
      const [red = 0, , blue = 0] = await pixel(clean, 20, 300)
      expect(blue).toBeGreaterThan(red)
    }
  )

  test('keeps in XMP who made it and whose it is, in any script', async () => {
    const exif = {IFD0: {Artist: 'X'.repeat(15), Copyright: 'CC BY <4.0>'}, IFD3: position}
    const bytes = await (await shot(exif)).jpeg().toBuffer()
    bytes.write('Ада Линд', bytes.indexOf('X'.repeat(15)))
    const story = await storyOf('b.jpg', bytes)
    await story.build()
    const {xmp} = await sharp(await published(story, 'b.jpg')).metadata()
    expect(xmp?.toString()).toContain('<rdf:Seq><rdf:li>Ада Линд</rdf:li></rdf:Seq>')
    expect(xmp?.toString()).toContain('<rdf:li xml:lang="x-default">CC BY &#x3C;4.0></rdf:li>')
  })

  test.each([
    ['keeps XMP that says nothing of it', '<dc:rights>Ада Линд</dc:rights>', true],
    ['loses XMP that does', '<exif:GPSLatitude>48,51.5N</exif:GPSLatitude>', false]
  ])('%s', async (_, inner, isKept) => {
    const bytes = await (await shot({IFD3: position}, packet(inner))).jpeg().toBuffer()
    const story = await storyOf('b.jpg', bytes)
    await story.build()
    const {xmp} = await sharp(await published(story, 'b.jpg')).metadata()
    expect(xmp?.toString().includes(inner) ?? false).toBe(isKept)
  })

  test('is made anew once, and told of by nobody', async () => {
    const story = await storyOf('b.jpg', await (await shot({IFD3: position})).jpeg().toBuffer())
    expect((await story.build()).derived).toBe(2)
    const first = await published(story, 'b.jpg')
    await story.change({'content/a.md': article({title: 'New'}, '![x](b.jpg)\n')})
    const built = await story.build()
    expect(built).toMatchObject({derived: 0, report: []})
    expect(built.written).not.toContain('b.jpg')
    expect(await published(story, 'b.jpg')).toEqual(first)
    expect((await story.check()).messages).toEqual([])
    await story.change({'content/b.jpg': await (await photo(300, 200)).jpeg().toBuffer()})
    expect((await story.build()).written).toContain('b.jpg')
    expect(await published(story, 'b.jpg')).toEqual(await readFile(join(story.root, 'content/b.jpg')))
  })

  test('is told of by check, where images are published as they are', async () => {
    const bytes = await (await shot({IFD3: position})).jpeg().toBuffer()
    const story = await storyOf('b.jpg', bytes, 'images: false\n')
    expect((await story.build()).report).toEqual([])
    expect(await published(story, 'b.jpg')).toEqual(bytes)
    const {messages} = await story.check()
    expect(messages).toEqual([
      {
        path: 'content/b.jpg',
        place: null,
        severity: 'warning',
        rule: 'image/position',
        reason: 'Unexpected position or camera number in an image that is published as it is',
        hint: 'Remove it in an image editor; a build does so for photos where `sharp` is installed and `images` is not `false`'
      }
    ])
  })
})

test('an image that says nothing of the kind is published byte for byte', async () => {
  const bytes = await (await shot({IFD0: {Make: 'Zenit', Artist: 'Ada'}})).jpeg().toBuffer()
  const story = await storyOf('b.jpg', bytes)
  expect((await sharp(bytes).metadata()).exif?.includes('Zenit')).toBe(true)
  await story.build()
  expect(await published(story, 'b.jpg')).toEqual(bytes)
})

test('a film is published as it is, and told of', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) =>
      sharp({create: {width: 50, height: 50, channels: 3, background}})
        .png()
        .toBuffer()
    )
  )
  const bytes = await sharp(frames, {join: {animated: true}})
    .withExif({IFD3: position})
    .webp()
    .toBuffer()
  const story = await storyOf('b.webp', bytes)
  const built = await story.build()
  expect(built.messages.map(({rule, path}) => `${rule} ${path}`)).toEqual(['image/position content/b.webp'])
  expect(await published(story, 'b.webp')).toEqual(bytes)
})

test('what only looks like Exif is passed over', () => {
  for (const text of [
    '',
    'Exif\0\0',
    'Exif\0\0II*\0',
    'EXIF1234MM\0*\xff\xff\xff\xff',
    'II*\0\x08\0\0\0\xff\xff'
  ])
    expect(privateData(Buffer.from(text, 'latin1'))).toMatchObject({hasPosition: false, hasDevice: false})
})
