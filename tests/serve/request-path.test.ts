import {expect, test} from 'vitest'
import {requestPath} from '../../src/serve/request-path.ts'

test.each([
  ['/', '/', {segments: [], isFolder: true, query: ''}],
  ['/a', '/', {segments: ['a'], isFolder: false, query: ''}],
  ['/a/', '/', {segments: ['a'], isFolder: true, query: ''}],
  ['/a/b.css?v=1?2', '/', {segments: ['a', 'b.css'], isFolder: false, query: '?v=1?2'}],
  ['/%E7%BF%BB%E8%AF%91/', '/', {segments: ['翻译'], isFolder: true, query: ''}],
  ['/blog/a/', '/blog/', {segments: ['a'], isFolder: true, query: ''}],
  ['/blog/', '/blog/', {segments: [], isFolder: true, query: ''}]
])('%s below %s is read', (target, basePath, path) => {
  expect(requestPath(target, basePath)).toEqual(path)
})

test.each([
  '/../etc/passwd',
  '/a/../../etc/passwd',
  '/./a',
  '/%2e%2e/etc/passwd',
  '/%2E%2e%2fetc%2fpasswd',
  '/..%2fetc/passwd',
  '/a%2f..%2f..%2fetc/passwd',
  '/..%5c..%5cwindows',
  '/..\\..\\windows',
  '/a%00.html',
  '/%c0%ae%c0%ae/etc/passwd',
  '/%',
  '/%zz',
  '//etc/passwd',
  '/a//b',
  'http://evil.example/a',
  '*',
  ''
])('%s leads nowhere', (target) => {
  expect(requestPath(target, '/')).toBe(null)
})

test('what is encoded twice is decoded once', () => {
  expect(requestPath('/%252e%252e/a', '/')).toEqual({segments: ['%2e%2e', 'a'], isFolder: false, query: ''})
})

test('what lies outside of the base path leads nowhere', () => {
  expect(requestPath('/a/', '/blog/')).toBe(null)
  expect(requestPath('/blog', '/blog/')).toBe(null)
})
