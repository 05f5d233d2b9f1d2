import {expect, test} from 'vitest'
import {readArticle} from '../../src/content/article.ts'
import {loadArticle} from '../../src/content/load-article.ts'
import {toSource} from '../../src/content/source.ts'
import {readYaml} from '../../src/report/read-yaml.ts'
import {configOf} from '../helper/config-of.ts'
import {site} from '../helper/site.ts'

function read(yaml: string): ReturnType<typeof readArticle> {
  const source = toSource(
    'content/a.md',
    Buffer.from(`---\ntitle: A\ndate: 2026-01-01\n${yaml}\n---\n\nText.\n`)
  )
  if (source === null) throw new Error('Expected text')
  return readArticle(source, configOf({}))
}

const laughs = [...'bcdefghi'].map((name, index) => {
  const aliases = Array.from({length: 9}, () => `*${'abcdefgh'[index]}`)
  return `${name}: &${name} [${aliases.join(', ')}]`
})

test.each([
  [
    'aliases of aliases',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${laughs.join('\n')}`,
    '1:1 Unexpected YAML: Excessive alias count indicates a resource exhaustion attack'
  ],
  [
    'an alias within its own anchor',
    'x: &a [*a]',
    '1:1 Unexpected nesting, expected at most 50 lists and records in each other'
  ],
  [
    'lists in lists',
    `x: ${'['.repeat(60)}${']'.repeat(60)}`,
    '1:1 Unexpected nesting, expected at most 50 lists and records in each other'
  ],
  [
    'lists that fill the stack',
    `x: ${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    '4:10000 Unexpected nesting, expected at most 50 lists and records in each other'
  ],
  [
    'records in records',
    `x: ${'{a: '.repeat(9000)}1${'}'.repeat(9000)}`,
    '4:10000 Unexpected nesting, expected at most 50 lists and records in each other'
  ],
  [
    'more text than people write',
    `x: ${'a'.repeat(100_000)}`,
    '1:1 Unexpected length, expected at most 100000 characters of YAML'
  ],
  ['lists as keys', '? [a]\n: b', '4:3 Unexpected list or record, expected a key'],
  ['half a character', 'x: ["\\ud800"]', '4:5 Unexpected half of a character, expected text'],
  ['a key twice', 'x: {a: 1, a: 2}', '4:11 Unexpected YAML: Map keys must be unique'],
  [
    'a line of blanks and an open quote',
    `x: [${' '.repeat(30_000)}"]`,
    '4:30007 Unexpected YAML: Missing closing "quote'
  ]
])('front matter refuses %s', (_, yaml, expected) => {
  const {article, messages} = read(yaml)
  expect(article).toBe(null)
  const [first] = messages.map(({place, reason}) => `${place?.line}:${place?.column} ${reason}`)
  expect(first?.replace(/^4:\d{3,} (?=Unexpected nesting)/, '4:10000 ')).toBe(expected)
})

test('keys that objects have of their own are plain fields', () => {
  const {article} = read('__proto__: {isAdmin: true}\nconstructor: {prototype: {isAdmin: true}}\ntoString: x')
  expect(Object.getPrototypeOf(article?.matter.extra)).toBe(Object.prototype)
  expect(Reflect.get({}, 'isAdmin')).toBe(undefined)
  expect(article?.matter.isAdapted).toBe(false)
})

test.each(['json', 'js', 'javascript', 'coffee', 'toml', 'cson', 'constructor', '__proto__'])(
  'front matter in %s is refused, not run',
  (language) => {
    const source = toSource('content/a.md', Buffer.from(`---${language}\nglobalThis.ran = true\n---\n`))
    const {article, messages} = readArticle(source ?? {path: '', value: '', digest: ''}, configOf({}))
    expect(article).toBe(null)
    expect(messages.map(({rule}) => rule)).toEqual(['matter/language'])
    expect(Reflect.get(globalThis, 'ran')).toBe(undefined)
  }
)

test.each([
  [
    'javascript:alert(1)',
    'expected a file beside the article, or an address that begins with `https://` or `http://`'
  ],
  [
    'DATA:image/svg+xml,<svg/>',
    'expected a file beside the article, or an address that begins with `https://` or `http://`'
  ]
])('the image %s is refused', (src, expected) => {
  const {article, messages} = read(`image: ${JSON.stringify(src)}`)
  expect(article).toBe(null)
  expect(messages.map(({rule, reason}) => `${rule} ${reason}`)).toEqual([
    `matter/image Unexpected \`${src}\`, ${expected}`
  ])
})

test('a file too large to be an article is told of', async () => {
  const story = await site({'content/a.md': Buffer.alloc(50_000_001, 'a')})
  const {article, messages} = loadArticle(`${story.root}/content/a.md`, configOf({}))
  expect(article).toBe(null)
  expect(messages.map(({rule}) => rule)).toEqual(['content/too-large'])
})

test('tens of thousands of keys are read in a moment', () => {
  const people = Array.from({length: 30_000}, (_, index) => `p${index}: {name: N}\n`).join('')
  const {data, messages} = readYaml(people, {path: 'data/people.yaml', prefix: 'data'})
  expect(messages).toEqual([])
  expect(Object.keys(data ?? {}).length).toBe(30_000)
})

test.each(['people', 'outlets', 'tags'])(
  'an address in %s.yaml that is none of the web is refused',
  async (kind) => {
    const story = await site({
      [`data/${kind}.yaml`]: 'x: {url: "javascript:alert(1)"}\n',
      'content/.keep': ''
    })
    expect((await story.build()).report).toEqual([
      `error data/${kind}.yaml:1:10 data/x-url Unexpected \`javascript:alert(1)\`, expected an address that begins with \`https://\` or \`http://\``
    ])
  }
)
