import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {article, site} from '../helper/site.ts'
import type {Files} from '../helper/site.ts'

const files: Files = {
  'dragoman.config.yaml':
    'title: The [Desk]\ndescription: Space & bread\nbaseUrl: https://example.org/blog/\nagents: {markdown: true}\n',
  'data/people.yaml': 'mira: {name: Mira Holt, url: https://mira.example/}\n',
  'content/a.en.md': article(
    {
      title: 'Apollo: “Soyuz” \\ & [x]',
      updated: '2026-01-03',
      source: {
        name: 'Gazeta',
        url: 'https://gazeta.example/1',
        title: 'Союз',
        author: 'Анна Ким',
        lang: 'ru',
        license: 'CC BY 4.0'
      },
      translator: 'mira',
      reviewer: {name: 'Ann', url: 'https://ann.example/'},
      tags: ['space'],
      editorialNote: 'secret',
      related: {exclude: ['b']}
    },
    'Text with a [link](b.md), ![an image](p.svg) and a [part](#part).\n\n<!-- secret -->\n\n## Part\n'
  ),
  'content/a.de.md': article({title: 'Apollo', translator: 'mira'}),
  'content/b.md': article({title: 'Bread', date: '2026-01-01'}),
  'content/p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'
}

const base = 'https://example.org/blog/'

describe('the text as Markdown beside the page', () => {
  test('is the text below its public record; what is private stays where it is', async () => {
    const built = await (await site(files)).build()
    expect(built.report).toEqual([])
    const markdown = await built.text('a/index.md')
    const [, yaml = '', body = ''] = markdown.split(/^---\n/m)
    expect(parse(yaml)).toEqual({
      title: 'Apollo: “Soyuz” \\ & [x]',
      lang: 'en',
      canonical: `${base}a/`,
      date: '2026-01-02T00:00:00Z',
      updated: '2026-01-03T00:00:00Z',
      summary: 'Text with a link, and a part.',
      work: 'a',
      tags: ['space'],
      source: {
        name: 'Gazeta',
        url: 'https://gazeta.example/1',
        title: 'Союз',
        author: ['Анна Ким'],
        lang: 'ru',
        license: 'CC BY 4.0'
      },
      translator: [{name: 'Mira Holt', url: 'https://mira.example/'}],
      reviewer: [{name: 'Ann', url: 'https://ann.example/'}],
      publisher: {name: 'The [Desk]'},
      editions: [{url: `${base}de/a/`, lang: 'de', title: 'Apollo'}]
    })
    expect(body).toBe(
      `\nText with a [link](${base}b/), ![an image](${base}p.svg) and a [part](#part).\n\n\n\n## Part\n`
    )
    expect(markdown).not.toContain('secret')
  })

  test('is named by the page', async () => {
    const built = await (await site(files)).build()
    expect(await built.text('de/a/index.html')).toContain(
      '<link rel="alternate" type="text/markdown" href="/blog/de/a/index.md">'
    )
  })

  test('is not there unless it was asked for', async () => {
    const built = await (await site({'content/a.md': article()})).build()
    expect(await built.files()).not.toContain('a/index.md')
    expect(await built.text('a/index.html')).not.toContain('text/markdown')
  })

  test('changes with the address of what it links to', async () => {
    const story = await site(files)
    await story.build()
    await story.change({'content/b.md': article({title: 'Bread', date: '2026-01-01', slug: 'brot'})})
    const built = await story.build()
    expect(await built.text('a/index.md')).toContain(`[link](${base}brot/)`)
  })
})

test('llms.txt names the newest articles of its language, the other languages and where the rest is', async () => {
  const built = await (await site(files)).build()
  expect(await built.text('llms.txt')).toBe(`# The \\[Desk\\]

> Space & bread

## Latest translations

- [Apollo: “Soyuz” \\\\ & \\[x\\]](${base}a/index.md): First published by Gazeta. Translated by Mira Holt; reviewed by Ann.
- [Bread](${base}b/index.md): First published by Gazeta. Translated by Mira Holt.

## Language

- [Deutsch](${base}de/llms.txt)

## Optional

- [Archive](${base}archive/)
- [Tags](${base}tags/)
- [Sources](${base}sources/)
- [Translators](${base}translators/)
- [Feed](${base}feed.xml)
- [Feed](${base}rss.xml)
- [Feed](${base}feed.json)
- [articles.json](${base}data/articles.json)
`)
  expect(await built.text('de/llms.txt')).toContain(`- [English](${base}llms.txt)`)
})

/** What docs/articles.md says. */
const person = z.strictObject({name: z.string(), url: z.string()})
const schema = z.strictObject({
  version: z.literal(1),
  site: z.strictObject({
    generator: z.string(),
    title: z.string(),
    description: z.string(),
    url: z.url(),
    lang: z.string(),
    publisher: person,
    languages: z.array(z.strictObject({lang: z.string(), name: z.string(), url: z.url()}))
  }),
  articles: z.array(
    z.strictObject({
      url: z.url(),
      markdown: z.string(),
      work: z.string(),
      lang: z.string(),
      title: z.string(),
      summary: z.string(),
      date: z.iso.datetime({offset: true}),
      updated: z.iso.datetime({offset: true}),
      isOriginal: z.boolean(),
      state: z.enum(['original', 'draft', 'machine', 'translated', 'reviewed']),
      made: z.strictObject({
        method: z.enum(['human', 'machine', 'machine-edited', '']),
        tool: z.string(),
        reviewed: z.string()
      }),
      tags: z.array(z.string()),
      authors: z.array(person),
      translators: z.array(person),
      editors: z.array(person),
      reviewers: z.array(person),
      source: z
        .strictObject({
          name: z.string(),
          title: z.string(),
          url: z.string(),
          lang: z.string(),
          date: z.string(),
          feed: z.string()
        })
        .nullable(),
      license: z.strictObject({name: z.string(), url: z.string()}).nullable(),
      editions: z.array(z.strictObject({url: z.url(), lang: z.string(), title: z.string()}))
    })
  )
})

describe('articles.json', () => {
  test('has the record of every edition, as its documentation says', async () => {
    const built = await (await site(files)).build()
    const {articles, site: about} = schema.parse(JSON.parse(await built.text('data/articles.json')))
    expect(articles.map(({url}) => url)).toEqual([`${base}de/a/`, `${base}a/`, `${base}b/`])
    expect(about.languages).toEqual([
      {lang: 'en', name: 'English', url: base},
      {lang: 'de', name: 'Deutsch', url: `${base}de/`}
    ])
    expect(articles[1]).toMatchObject({
      markdown: `${base}a/index.md`,
      work: 'a',
      translators: [{name: 'Mira Holt', url: 'https://mira.example/'}],
      license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      editions: [{url: `${base}de/a/`, lang: 'de', title: 'Apollo'}]
    })
  })

  test('stays as it is when a text changes and its record does not', async () => {
    const story = await site({'content/a.md': article({summary: 'Short.'}, 'One.\n')})
    await story.build()
    await story.change({'content/a.md': article({summary: 'Short.'}, 'Two.\n')})
    expect((await story.build()).written).toEqual(['a/index.html', 'feed.json', 'feed.xml', 'rss.xml'])
  })

  test('is not there where the site does not want it, nor is llms.txt', async () => {
    const story = await site({
      'content/a.md': article(),
      'dragoman.config.yaml': 'agents: {data: false, llms: false}\n'
    })
    const made = await (await story.build()).files()
    expect(made.filter((file) => /llms|articles/.test(file))).toEqual([])
  })
})
