import {expect, test} from 'vitest'
import fc from 'fast-check'
import {
  addressFromPath,
  fileAddress,
  hrefOf,
  isSegment,
  outputPath,
  pageAddress,
  slugOf
} from '../../src/content/address.ts'

test.each([
  [[], '/', 'index.html'],
  [['about'], '/about/', 'about/index.html'],
  [['ru', 'союз'], '/ru/союз/', 'ru/союз/index.html']
])('a page of segments %j is at %s', (segments, address, path) => {
  expect(pageAddress(...segments)).toBe(address)
  expect(outputPath(pageAddress(...segments))).toBe(path)
})

test('a file has no trailing slash', () => {
  expect(outputPath(fileAddress('ru', 'feed.xml'))).toBe('ru/feed.xml')
})

test.each(['', '.', '..', 'a/b', 'a\\b', 'a?b', 'a#b%', 'a\u0000b', 'x'.repeat(241)])(
  '`%s` is not a segment',
  (segment) => {
    expect(isSegment(segment)).toBe(false)
    expect(() => pageAddress(segment)).toThrow('Expected a path segment')
  }
)

test.each([
  ['/ru/союз/', '/', '/ru/%D1%81%D0%BE%D1%8E%D0%B7/'],
  ['/tags/c#/', '/blog/', '/blog/tags/c%23/'],
  ['/tags/c++/', '/', '/tags/c++/']
])('%s below %s is linked as %s', (path, base, href) => {
  const address = addressFromPath(path)
  expect(address && hrefOf(address, base)).toBe(href)
})

test.each([
  ['Hello, World!', 'unicode', 'Hello-World'],
  ["L'été à Paris", 'unicode', 'Lété-à-Paris'],
  ['Союз — Аполлон', 'unicode', 'Союз-Аполлон'],
  ['太空 握手', 'unicode', '太空-握手'],
  ['Союз', 'ascii', 'Soyuz'],
  ['../../etc', 'unicode', 'etc'],
  ['C++', 'unicode', 'C++'],
  ['!!!', 'unicode', '']
] as const)('`%s` in %s becomes `%s`', (text, slugs, slug) => {
  expect(slugOf(text, slugs)).toBe(slug)
})

test('a slug is a segment or empty, and stays as it is when made again', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      const slug = slugOf(text, 'unicode')
      expect(slug === '' || isSegment(slug)).toBe(true)
      expect(slugOf(slug, 'unicode')).toBe(slug)
    })
  )
})

test.each(['/../x/', '/a/../../b', 'a/./b'])('the path %s leads nowhere', (path) => {
  expect(addressFromPath(path)).toBe(null)
})
