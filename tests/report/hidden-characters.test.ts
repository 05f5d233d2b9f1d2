import {expect, test} from 'vitest'
import {hiddenCharacters} from '../../src/report/hidden-characters.ts'
import {article, site} from '../helper/site.ts'

const unseen = (code: string): string => `Unexpected character U+${code}, which is not seen`
const unclosed = 'Unexpected change of direction that is not closed, which turns what follows'

test.each([
  ['an override', 'a \u202Eb\u202C', 'markdown', [`1:3 ${unseen('202E')}`]],
  ['an override by its number', 'a\n&#x202e;b &#8238;', 'markdown', [`2:1 ${unseen('202E')}`]],
  ['an escape in quotes', 'title: "a \\u202Eb"', 'matter', [`1:11 ${unseen('202E')}`]],
  ['an escape that is text', 'Write `\\u202E`', 'markdown', []],
  ['an isolate that stays open', 'a\u2066b', 'markdown', [`1:2 ${unclosed}`]],
  ['an isolate that is closed', 'a\u2067b\u2069c \u202Ad\u202C', 'markdown', []],
  ['an end without a beginning', 'a\u2069', 'markdown', [`1:2 ${unseen('2069')}`]],
  [
    'invisible operators and fillers',
    '\u2063\n\u3164\n\uFFA0',
    'markdown',
    [`1:1 ${unseen('2063')}`, `2:1 ${unseen('3164')}`, `3:1 ${unseen('FFA0')}`]
  ],
  [
    'control characters',
    'a\u0008\tb\n\u001B[31m',
    'markdown',
    [`1:2 ${unseen('0008')}`, `2:1 ${unseen('001B')}`]
  ],
  ['text in tags', 'a\u{E0041}', 'markdown', [`1:2 ${unseen('E0041')}`]],
  ['the flag of Scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', 'markdown', []],
  [
    'joiners and marks that scripts need',
    'می\u200Cخواهم \u200Fa\u200E \u061C 👩\u200D🚀 ไทย\u200Bไทย co\u00ADop',
    'markdown',
    []
  ]
])('%s', (_, text, prefix, expected) => {
  const found = hiddenCharacters(text, {path: 'a.md', prefix})
  expect(found.map(({place, reason}) => `${place?.line}:${place?.column} ${reason}`)).toEqual(expected)
})

test('they are told of wherever people write, with their places', async () => {
  const built = await (
    await site({
      'content/a.md': article({title: 'A \u202Egnp'}, 'Text.\n\nMore \u2067text.\n'),
      'content/b.md': article({title: 'B'}).replace('"B"', '"B \\u202E"'),
      'data/people.yaml': 'Mira Holt:\n  name: "Mira \u202EHolt"\n'
    })
  ).build()
  expect(
    built.messages.map(({path, place, severity, rule}) => `${severity} ${path}:${place?.line} ${rule}`)
  ).toEqual([
    'warning content/a.md:2 matter/hidden-character',
    'warning content/a.md:10 markdown/hidden-character',
    'warning content/b.md:2 matter/hidden-character',
    'warning data/people.yaml:2 data/hidden-character'
  ])
})

test('control characters, of whatever they are made, are no part of a page', async () => {
  const story = await site({
    'content/a.md': article(
      {title: 'A \\b title'},
      'Text \u0008 and \u001B[31m &#8; <b>&#x1b;</b> `co\u0008de`.\n'
    )
  })
  const {messages, text} = await story.build()
  expect(messages.map(({rule, place}) => `${place?.line} ${rule}`)).toEqual(['8 markdown/hidden-character'])
  for (const page of ['index.html', 'a/index.html'])
    expect(await text(page)).not.toMatch(/[^\P{Cc}\t\n\f\r]/u)
  expect(await text('a/index.html')).toContain('<code>co\uFFFDde</code>')
})
