import {IncomingMessage} from 'node:http'
import {Socket} from 'node:net'
import {expect, test} from 'vitest'
import type {Access} from '../../src/serve/guard.ts'
import {refusal} from '../../src/serve/guard.ts'

const access: Access = {host: 'desk.example', methods: ['GET', 'HEAD'], from: 'own pages'}

function statusOf(
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  wanted: Access = access
): number | null {
  const request = new IncomingMessage(new Socket())
  request.method = method
  Object.assign(request.headers, headers)
  return refusal(request, wanted)?.status ?? null
}

test.each([
  'localhost',
  'localhost:4040',
  'LOCALHOST:4040',
  'my.localhost:4040',
  '127.0.0.1:4040',
  '192.168.1.7:4040',
  '[::1]:4040',
  'desk.example:4040'
])('the host %s is ours', (host) => {
  expect(statusOf({host})).toBe(null)
})

test.each([
  'evil.example',
  'evil.example:4040',
  'localhost.evil.example',
  'notlocalhost',
  'desk.example.evil.example',
  '127.0.0.1.evil.example',
  '127.0.0.1.nip.io:4040'
])('the host %s is refused, wherever its name leads', (host) => {
  expect(statusOf({host})).toBe(403)
})

test.each(['', 'localhost/@evil.example', 'user@localhost', 'a b', 'localhost?', '[::1'])(
  'the host `%s` is none',
  (host) => {
    expect(statusOf({host})).toBe(400)
  }
)

test('a method that is not answered is named with those that are', () => {
  const request = new IncomingMessage(new Socket())
  request.method = 'DELETE'
  request.headers.host = 'localhost'
  expect(refusal(request, access)).toEqual({
    status: 405,
    reason: 'Unexpected method, expected GET or HEAD',
    headers: {allow: 'GET, HEAD'}
  })
})

test.each([
  [{}, null],
  [{origin: 'http://localhost:4040'}, null],
  [{'sec-fetch-site': 'same-origin'}, null],
  [{'sec-fetch-site': 'none'}, null],
  [{'sec-fetch-site': 'cross-site'}, 403],
  [{'sec-fetch-site': 'same-site'}, 403],
  [{origin: 'http://evil.example'}, 403],
  [{origin: 'http://localhost:5050'}, 403],
  [{origin: 'https://localhost:4040'}, 403],
  [{origin: 'null'}, 403]
])('a request for an endpoint of our own with %j gives %j', (headers, status) => {
  expect(statusOf({host: 'localhost:4040', ...headers})).toBe(status)
})

test('what changes something has to say where it comes from', () => {
  const posting: Access = {...access, methods: ['POST']}
  expect(statusOf({host: 'localhost'}, 'POST', posting)).toBe(403)
  expect(statusOf({host: 'localhost', origin: 'http://localhost'}, 'POST', posting)).toBe(null)
})

test('pages of the site may be linked to from anywhere', () => {
  const open: Access = {...access, from: 'anywhere'}
  expect(statusOf({host: 'localhost', origin: 'http://evil.example'}, 'GET', open)).toBe(null)
})
