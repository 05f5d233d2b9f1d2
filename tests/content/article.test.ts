import {describe, expect, test} from 'vitest'
import {resolveConfig} from '../../src/config/resolve.ts'
import type {UserConfig} from '../../src/config/user-config.ts'
import {readArticle} from '../../src/content/article.ts'
import type {ArticleResult} from '../../src/content/article.ts'
import {toSource} from '../../src/content/source.ts'

const matter = 'title: A title\ndate: 2026-01-02\nsource: Gazeta\ntranslator: Mira\n'

function read(path: string, text: string, user: UserConfig = {}): ArticleResult {
  const overrides = {
    root: '/site',
    defaultTemplates: '/t',
    out: null,
    baseUrl: null,
    withDrafts: false,
    withFuture: false,
    codeFiles: [],
    now: 0
  }
  const source = toSource(path, new TextEncoder().encode(text))
  if (source === null) throw new Error('not text')
  return readArticle(source, resolveConfig(user, overrides))
}

function problems({messages}: ArticleResult): readonly string[] {
  return messages.map(
    ({severity, place, rule, reason, hint}) =>
      `${severity} ${place?.line}:${place?.column} ${rule}: ${reason}${hint ? ` | ${hint}` : ''}`
  )
}

describe('the language and name of an edition', () => {
  test.each([
    ['content/apollo.en.md', '', {}, 'apollo', 'en', '/apollo/'],
    ['content/apollo.de.md', '', {}, 'apollo', 'de', '/de/apollo/'],
    ['content/2025/visa.md', '', {}, 'visa', 'en', '/visa/'],
    ['content/apollo.zh-hans.md', '', {}, 'apollo', 'zh-Hans', '/zh-Hans/apollo/'],
    ['content/release.v2.md', '', {}, 'release.v2', 'en', '/release.v2/'],
    ['content/notes.old.md', '', {}, 'notes.old', 'en', '/notes.old/'],
    ['content/notes.kab.md', 'lang: kab\n', {}, 'notes', 'kab', '/kab/notes/'],
    ['content/notes.to.md', '', {languages: ['en', 'ru']}, 'notes.to', 'en', '/notes.to/'],
    ['content/notes.ru.md', '', {language: 'ru'}, 'notes', 'ru', '/notes/'],
    ['content/a.en.md', 'slug: б\nwork: c\n', {}, 'a', 'en', '/б/'],
    ['content/Союз.ru.md', '', {slugs: 'ascii'}, 'Союз', 'ru', '/ru/Soyuz/']
  ] satisfies [string, string, UserConfig, string, string, string][])(
    '%s with `%s` and %j',
    (path, extra, user, name, lang, address) => {
      const {article} = read(path, `---\n${matter}${extra}---\n`, user)
      expect(article).toMatchObject({name, lang, address})
    }
  )
})

test('the body keeps the lines of the file', () => {
  expect(read('content/a.md', `---\n${matter}---\n\nText\n`).article?.body).toBe('\n'.repeat(6) + '\nText\n')
})

test('a byte order mark and Windows line ends change nothing', () => {
  const plain = read('content/a.md', `---\n${matter}---\nText\n`).article
  const windows = read(
    'content/a.md',
    `\uFEFF---\r\n${matter.replaceAll('\n', '\r\n')}---\r\nText\r\n`
  ).article
  expect(windows).toEqual(plain)
})

test('unknown fields are kept as they are', () => {
  const {article, messages} = read('content/a.md', `---\n${matter}mood: {level: 3}\n---\n`)
  expect(article?.matter.extra).toEqual({mood: {level: 3}})
  expect(messages).toEqual([])
})

test('a source may be an address alone, and people may be written in each way', () => {
  const text =
    '---\ntitle: T\ndate: 2026-01-02\nsource: https://www.gazeta.example/a\ntranslator: [Mira, {name: Gleb, url: "https://gleb.example/"}]\neditor: Ann\n---\n'
  const {article} = read('content/a.md', text)
  expect(article?.matter.source).toMatchObject({
    outlet: 'gazeta.example',
    url: 'https://www.gazeta.example/a'
  })
  expect(article?.matter.translators).toEqual([
    {name: 'Mira', url: ''},
    {name: 'Gleb', url: 'https://gleb.example/'}
  ])
  expect(article?.matter.editors).toEqual([{name: 'Ann', url: ''}])
})

test('tags lose their hash and their doubles', () => {
  const {article} = read('content/a.md', `---\n${matter}tags: ["#Space", Space, ISS]\n---\n`)
  expect(article?.matter.tags).toEqual(['Space', 'ISS'])
})

describe('wrong front matter', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'none',
      'Just text\n',
      [
        'error 1:1 matter/missing: Expected front matter, found none | Begin the file with `---`, a line `title: …`, a line `date: 2026-11-20`, and a closing `---`'
      ]
    ],
    [
      'an empty file',
      '',
      [
        'error 1:1 matter/missing: Expected front matter, found an empty file | Begin the file with `---`, a line `title: …`, a line `date: 2026-11-20`, and a closing `---`'
      ]
    ],
    [
      'four hyphens',
      `----\n${matter}----\n`,
      [
        'error 1:1 matter/missing: Expected front matter, found none | Begin the file with `---`, a line `title: …`, a line `date: 2026-11-20`, and a closing `---`'
      ]
    ],
    [
      'no end',
      `---\n${matter}Text\n`,
      [
        'error 1:1 matter/unclosed: Expected a line `---` that ends the front matter, found none | Begin the file with `---`, a line `title: …`, a line `date: 2026-11-20`, and a closing `---`'
      ]
    ],
    [
      'code',
      '---js\n{title: process.exit(1)}\n---\n',
      [
        'error 1:1 matter/language: Unexpected front matter in `js`, expected YAML | Begin the file with a line of three hyphens and nothing else'
      ]
    ],
    [
      'broken YAML',
      '---\ntitle: a: b\ndate: 2026-01-02\n---\n',
      [
        'error 2:8 matter/yaml: Unexpected YAML: Nested mappings are not allowed in compact mappings | Put a text that holds `: ` or begins with a special character in quotes'
      ]
    ],
    [
      'a number for a title',
      `---\ntitle: 1984\ndate: 2026-01-02\nsource: a\ntranslator: b\n---\n`,
      ['error 2:8 matter/title: Unexpected `1984`, expected text | Put it in quotes: `"1984"`']
    ],
    ['no title', '---\ndate: 2026-01-02\n---\n', ['error 2:1 matter/title: Expected `title`, found nothing']],
    [
      'no date',
      '---\ntitle: T\n---\n',
      [
        'error 2:1 matter/date: Expected `date`, found nothing | Add the day on which this edition was published, such as `date: 2026-11-20`'
      ]
    ],
    [
      'a day that does not exist',
      `---\n${matter.replace('01-02', '02-30')}---\n`,
      [
        'error 3:7 matter/date: Unexpected `2026-02-30`, expected a date such as `2026-11-20` or `2026-11-20T09:30:00+03:00`'
      ]
    ],
    [
      'a slip in a field',
      `---\n${matter}translater: x\n---\n`,
      ['warning 6:1 matter/unknown-field: Unexpected field `translater` | Did you mean `translator`?']
    ],
    [
      'a slip in the source',
      '---\ntitle: T\ndate: 2026-01-02\nsource:\n  nmae: x\ntranslator: y\n---\n',
      ['error 5:3 matter/unknown-key: Unexpected `source.nmae`, expected a known key | Did you mean `name`?']
    ],
    [
      'an address without a scheme',
      '---\ntitle: T\ndate: 2026-01-02\nsource: {name: a, url: gazeta.example}\ntranslator: y\n---\n',
      [
        'error 4:24 matter/source-url: Unexpected `gazeta.example`, expected an address that begins with `https://` or `http://`'
      ]
    ],
    [
      'a slug that climbs',
      `---\n${matter}slug: ../../etc\n---\n`,
      [
        'error 6:7 matter/slug: Unexpected slug `../../etc`, expected one segment of an address | Did you mean `etc`?'
      ]
    ],
    [
      'an alias that climbs',
      `---\n${matter}aliases: [/../x]\n---\n`,
      [
        'error 6:10 matter/aliases: Unexpected alias `/../x`, expected a path of this site | Write an old address such as `/2019/old-name/`'
      ]
    ],
    [
      'a record for a title',
      '---\ntitle: {a: b}\ndate: 2026-01-02\n---\n',
      ['error 2:8 matter/title: Unexpected record, expected text']
    ],
    [
      'a wrong type',
      `---\n${matter}type: post\n---\n`,
      ['error 6:7 matter/type: Unexpected `post`, expected `article` or `page`']
    ],
    [
      'a list that is YAML but no record',
      '---\n- a\n---\n',
      ['error 2:1 matter/record: Unexpected list, expected a record']
    ],
    ['a prototype key', `---\n${matter}__proto__: {isDraft: true}\n---\n`, []],
    ['another language than the name says', `---\n${matter}lang: fr\n---\n`, []]
  ])('%s', (_, text, expected) => {
    expect(problems(read('content/a.md', text))).toEqual(expected)
  })

  test('a language that differs from the name of the file', () => {
    const result = read('content/a.de.md', `---\n${matter}lang: fr\n---\n`, {languages: ['de', 'fr']})
    expect(problems(result)).toEqual([
      'warning 6:7 matter/lang: Unexpected `lang: fr` in a file that its name calls `de` | Rename the file to `a.fr.md`, or leave `lang` out'
    ])
  })

  test('aliases that multiply end in a message', () => {
    const bomb = Array.from(
      {length: 9},
      (_, level) =>
        `l${level}: &l${level} [${
          level === 0
            ? '"x"'
            : Array(9)
                .fill(`*l${level - 1}`)
                .join(',')
        }]`
    )
    const result = read('content/a.md', `---\n${matter}${bomb.join('\n')}\n---\n`)
    expect(result.article).toBe(null)
    expect(result.messages[0]?.reason).toContain('alias')
  })
})
