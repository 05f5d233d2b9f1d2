import {readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'

const root = new URL('../../', import.meta.url).pathname

const ajv = new Ajv({allErrors: true})
for (const name of readdirSync(`${root}lib/schema`))
  ajv.addSchema(JSON.parse(readFileSync(`${root}lib/schema/${name}`, 'utf8')), name)

function problemsOf(schema: string, data: unknown): readonly string[] {
  const validate = ajv.getSchema(schema)
  if (!validate) throw new Error(`Expected a schema ${schema}`)
  void validate(data)
  return (validate.errors ?? []).map(({instancePath, message = '', params}) =>
    `${instancePath} ${message} ${params['additionalProperty'] ?? ''}`.trim()
  )
}

const articles = readdirSync(`${root}content`, {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.md')
)

test('there are articles of our own to try the schema with', () => {
  expect(articles.length).toBeGreaterThan(30)
})

test('the front matter of every article of our own is as the shipped schema wants it', () => {
  const problems = articles.flatMap((name) => {
    const [, yaml = ''] = readFileSync(`${root}content/${name}`, 'utf8').split(/^---$/m)
    return problemsOf('front-matter.json', parse(yaml)).map((problem) => `${name} ${problem}`)
  })
  expect(problems).toEqual([])
})

test.each(['people', 'outlets', 'tags'])('our own %s are as the shipped schema wants them', (kind) => {
  const data = parse(readFileSync(`${root}content/_data/${kind}.yaml`, 'utf8'))
  expect(problemsOf(`${kind}.json`, data)).toEqual([])
  expect(problemsOf(`${kind}.json`, {a: {nmae: 'A'}})).toEqual([
    '/a must NOT have additional properties nmae'
  ])
})

test('our own configuration is as the shipped schema wants it', () => {
  expect(problemsOf('config.json', parse(readFileSync(`${root}dragoman.config.yaml`, 'utf8')))).toEqual([])
})

describe('slips are seen', () => {
  test.each<[string, unknown, string]>([
    ['config.json', {titel: 'A'}, 'must NOT have additional properties titel'],
    ['config.json', {languages: ['en_US']}, '/languages/0 must match pattern'],
    ['config.json', {originals: 'pages'}, '/originals must be equal to one of the allowed values'],
    ['config.json', {related: {limit: -1}}, '/related/limit must be >= 0'],
    ['config.json', {baseUrl: 'example.org'}, '/baseUrl must match pattern'],
    ['front-matter.json', {date: '2026-01-02'}, "must have required property 'title'"],
    ['front-matter.json', {title: 'A', date: 'tomorrow'}, '/date must match pattern'],
    ['front-matter.json', {title: ' '}, '/title must match pattern'],
    [
      'front-matter.json',
      {title: 'A', source: {nmae: 'B'}},
      '/source must NOT have additional properties nmae'
    ],
    ['front-matter.json', {title: 'A', source: {url: 'gazeta.ru'}}, '/source/url must match pattern'],
    ['front-matter.json', {title: 'A', draft: 'yes'}, '/draft must be boolean'],
    ['front-matter.json', {title: 'A', type: 'post'}, '/type must be equal to one of the allowed values']
  ])('%s %j', (schema, data, words) => {
    expect(problemsOf(schema, data).join('\n')).toContain(words)
  })
})

test('every field that the schemas know is described', () => {
  const undescribed = ['config.json', 'front-matter.json'].flatMap((schema) => {
    const {properties} = JSON.parse(readFileSync(`${root}lib/schema/${schema}`, 'utf8'))
    return Object.keys(properties).filter((field) => !properties[field].description)
  })
  expect(undescribed).toEqual([])
})

test('fields of the author’s own are let through in front matter', () => {
  expect(problemsOf('front-matter.json', {title: 'A', date: '2026-01-02', mood: 'calm'})).toEqual([])
})
