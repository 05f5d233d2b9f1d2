import {execFileSync} from 'node:child_process'
import {chmod, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {sourceOfUrl} from '../../src/content/source-of-url.ts'
import {today} from '../../src/content/today.ts'
import {dragoman} from '../helper/dragoman.ts'
import {article, site} from '../helper/site.ts'
import type {TestSite} from '../helper/site.ts'

/** Nobody's git is asked. */
const env = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: '/tmp'
}

async function matterOf({root}: TestSite, path: string): Promise<string> {
  return (await readFile(join(root, path), 'utf8')).split('---\n')[1] ?? ''
}

const config = 'languages: [en, de, ru, zh-Hans]\ntranslator: mira\ntimeZone: Europe/Berlin\n'
const people = 'mira: {name: Mira Holt, names: {ru: Мира Хольт}}\n'
const outlets = 'gazeta:\n  name: Газета\n  lang: ru\n  url: https://www.gazeta.example/\n'

test('a new translation is filled in with all that its address and the site tell, and passes the check', async () => {
  const story = await site({
    'dragoman.config.yaml': config,
    'data/people.yaml': people,
    'data/outlets.yaml': outlets,
    'content/a.md': article({translator: 'mira', source: 'gazeta'})
  })
  const url = 'https://gazeta.example/2026/05/30/visa-bonds?utm_source=x&id=7#:~:text=y'
  const {code, out, err} = await dragoman(story.root, ['new', '2026/visa-bonds', '--source', url], {env})
  expect({code, out}).toEqual({code: 0, out: 'content/2026/visa-bonds.md\n'})
  expect(err).toBe(
    'Yours to fill in, marked TODO: title, the text.\nIt is a draft: take `draft: true` out to publish it.\n'
  )
  expect(await readFile(join(story.root, 'content/2026/visa-bonds.md'), 'utf8')).toBe(
    [
      '---',
      'title: TODO',
      'date: 2026-06-01',
      'source:',
      '  name: gazeta',
      '  url: https://gazeta.example/2026/05/30/visa-bonds?id=7',
      '  lang: ru',
      '  date: 2026-05-30',
      'translator: mira',
      'draft: true',
      '---',
      '',
      'TODO',
      ''
    ].join('\n')
  )
  expect((await story.check({drafts: true})).messages).toEqual([])
})

test('a further edition takes the source record, tags and image of one that is there, and lies beside it', async () => {
  const matter = {
    title: 'Visa bonds',
    source: {
      name: 'Gazeta: the “paper”',
      url: 'https://gazeta.example/x',
      title: 'Визы: что дальше?',
      lang: 'ru'
    },
    tags: ['visas', '#travel'],
    image: {src: 'visa.jpg', alt: 'A visa'}
  }
  const story = await site({
    'dragoman.config.yaml': config,
    'content/2026/visa-bonds.en.md': article(matter, '![a](visa.jpg)\n'),
    'content/2026/visa.jpg': 'x'
  })
  const {code, out, err} = await dragoman(story.root, ['new', 'visa-bonds', '--lang', 'zh-hans'], {env})
  expect({code, out}).toEqual({code: 0, out: 'content/2026/visa-bonds.zh-Hans.md\n'})
  expect(err.split('\n')[0]).toBe(
    'Taken from content/2026/visa-bonds.en.md, to be translated where needed: tags, image.'
  )
  expect(await matterOf(story, 'content/2026/visa-bonds.zh-Hans.md')).toBe(
    [
      'title: "TODO Визы: что дальше?"',
      'date: 2026-06-01',
      'source:',
      '  name: "Gazeta: the “paper”"',
      '  url: https://gazeta.example/x',
      '  title: "Визы: что дальше?"',
      '  lang: ru',
      'translator: mira',
      'tags: [visas, "#travel"]',
      'image:',
      '  src: visa.jpg',
      '  alt: A visa',
      'draft: true',
      ''
    ].join('\n')
  )
  const {messages} = await story.check({drafts: true})
  expect(messages.filter(({path}) => path.includes('zh-Hans'))).toEqual([])
})

test('the original of a work needs no translator', async () => {
  const story = await site({'dragoman.config.yaml': config, 'content/a.en.md': article()})
  await dragoman(story.root, ['new', 'a.ru'], {env})
  expect(await matterOf(story, 'content/a.ru.md')).toBe(
    'title: TODO\ndate: 2026-06-01\nsource:\n  name: Gazeta\n  lang: ru\ndraft: true\n'
  )
  expect((await story.check({drafts: true})).messages).toEqual([])
})

test('a translation of a text of the site’s own names the site and that text as its source', async () => {
  const own = '---\ntitle: Our own\ndate: 2026-01-01\n---\n\nText.\n'
  const story = await site({'dragoman.config.yaml': `title: The Ferry\n${config}`, 'content/own.en.md': own})
  await dragoman(story.root, ['new', 'own', '--lang', 'de'], {env})
  expect(await matterOf(story, 'content/own.de.md')).toContain(
    'source:\n  name: The Ferry\n  title: Our own\n  lang: en\ntranslator: mira\n'
  )
  expect((await story.check({drafts: true})).messages).toEqual([])
})

test('editions that `work` joins are of one work, whatever their names', async () => {
  const story = await site({
    'content/moon.md': article({work: 'apollo', tags: ['space']}),
    'content/other.de.md': article({work: 'apollo'})
  })
  const {out} = await dragoman(story.root, ['new', 'moon', '--lang', 'fr'], {env})
  expect(out).toBe('content/moon.fr.md\n')
  expect(await matterOf(story, 'content/moon.fr.md')).toContain('work: apollo\n')
  const second = await dragoman(story.root, ['new', 'moon', '--lang', 'de'], {env})
  expect(second).toMatchObject({code: 2, err: expect.stringContaining('content/other.de.md error')})
})

test('a language that the name of the file does not tell is written down', async () => {
  const story = await site({})
  await story.change({'content/a.md': article()})
  await dragoman(story.root, ['new', 'b', '--lang', 'haw'], {env})
  expect(await matterOf(story, 'content/b.haw.md')).toContain('\nlang: haw\n')
  expect((await story.check({drafts: true})).messages).toEqual([])
})

describe('the translator', () => {
  test('is whom git knows, by the key of people.yaml where it has one', async () => {
    const story = await site({'content/a.md': article(), 'data/people.yaml': people})
    execFileSync('git', ['init', '--quiet'], {cwd: story.root, env})
    execFileSync('git', ['config', 'user.name', 'мира хольт'], {cwd: story.root, env})
    await dragoman(story.root, ['new', 'b'], {env})
    expect(await matterOf(story, 'content/b.md')).toContain('\ntranslator: mira\n')
    execFileSync('git', ['config', 'user.name', 'Jonas: W'], {cwd: story.root, env})
    await dragoman(story.root, ['new', 'c'], {env})
    expect(await matterOf(story, 'content/c.md')).toContain('\ntranslator: "Jonas: W"\n')
  })

  test('is a place to be filled in where nobody is known, as is the outlet', async () => {
    const story = await site({'content/a.md': article()})
    const {err, out} = await dragoman(story.root, ['new', 'b', '--json'], {env})
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual({
      version: 1,
      command: 'new',
      path: 'content/b.md',
      lang: 'en',
      missing: ['title', 'source.name', 'translator'],
      messages: []
    })
    expect((await story.check({drafts: true})).messages).toEqual([])
  })

  test('is whom --translator names', async () => {
    const story = await site({'dragoman.config.yaml': config, 'content/a.md': article()})
    await dragoman(story.root, ['new', 'b', '--translator', 'Agnes'], {env})
    expect(await matterOf(story, 'content/b.md')).toContain('\ntranslator: Agnes\n')
  })
})

describe('wrong use ends with 2, a hint, and nothing written', () => {
  test.each([
    [
      ['new', 'a'],
      'content/a.en.md error Unexpected second edition of `a` in `en` new/exists\n  hint: Open that file, or name another language: `--lang de`, `--lang ru`, `--lang zh-Hans`'
    ],
    [['new', '../a'], '../a error Unexpected name `../a`'],
    [['new', '/etc/a'], 'Unexpected name `/etc/a`'],
    [['new', '_a'], 'Unexpected name `_a`'],
    [
      ['new', 'b', '--lang', 'fr'],
      "--lang error Unexpected language `fr`, expected one of the site's: en, de, ru, zh-Hans new/lang\n  hint: Add it"
    ],
    [['new', 'b', '--lang', 'zh-Hant'], 'hint: Did you mean `zh-Hans`?'],
    [['new', 'b', '--lang', 'd_e'], 'Unexpected language `d_e`'],
    [['new', 'b.de', '--lang', 'ru'], 'Unexpected `--lang ru` for a name that says `de`'],
    [
      ['new', 'b', '--source', 'gazeta.ru'],
      '--source error Unexpected `gazeta.ru`, expected the address of the original'
    ],
    [['new', 'b', '--edit'], 'Expected an editor, found none'],
    [['new'], "error: missing required argument 'name'"],
    [['new', 'b', '--sorce', 'x'], '(Did you mean --source?)']
  ])('%j', async (argv, words) => {
    const {root} = await site({'dragoman.config.yaml': config, 'content/a.en.md': article()})
    const {code, out, err} = await dragoman(root, argv, {env})
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(words)
  })
})

test('a file with broken front matter is not written over', async () => {
  const {root} = await site({'content/a.md': 'not yet'})
  const {code, err} = await dragoman(root, ['new', 'a'], {env})
  expect(code).toBe(2)
  expect(err).toContain(
    'content/a.md error Unexpected file where the new edition would be written new/exists'
  )
  expect(await readFile(join(root, 'content/a.md'), 'utf8')).toBe('not yet')
})

test('a broken configuration is told, with 1', async () => {
  const {root} = await site({'dragoman.config.yaml': 'titel: A\n'})
  expect(await dragoman(root, ['new', 'a'], {env})).toMatchObject({
    code: 1,
    err: expect.stringContaining('hint: Did you mean `title`?')
  })
})

test('--edit opens the editor, options and all, and tells when it fails', async () => {
  const {root} = await site({'content/a.md': article()})
  const editor = join(root, 'my editor')
  await writeFile(editor, '#!/bin/sh\necho "edited with $1" >> "$2"\n')
  await chmod(editor, 0o755)
  const edited = await dragoman(root, ['new', 'b', '--edit'], {env: {...env, EDITOR: `"${editor}" --wait`}})
  expect(edited.code).toBe(0)
  expect(await readFile(join(root, 'content/b.md'), 'utf8')).toMatch(/\nedited with --wait\n$/)
  const failed = await dragoman(root, ['new', 'c', '--edit'], {
    env: {...env, EDITOR: 'nano', VISUAL: 'false'}
  })
  expect(failed).toMatchObject({
    code: 1,
    err: expect.stringContaining('Cannot open the editor: `false` ended with 1')
  })
})

describe('what an address tells', () => {
  test.each([
    [
      'https://www.gazeta.example/a',
      {name: 'gazeta', url: 'https://www.gazeta.example/a', lang: 'ru', date: ''}
    ],
    [
      'https://science.gazeta.example/a',
      {name: 'gazeta', url: 'https://science.gazeta.example/a', lang: 'ru', date: ''}
    ],
    [
      'https://notgazeta.example/a',
      {name: 'notgazeta.example', url: 'https://notgazeta.example/a', lang: '', date: ''}
    ],
    [
      'https://de.wiki.example/2026-1-5-x',
      {name: 'de.wiki.example', url: 'https://de.wiki.example/2026-1-5-x', lang: 'de', date: '2026-01-05'}
    ],
    [
      'https://www.b.example/pt-br/2026/02/30/',
      {name: 'b.example', url: 'https://www.b.example/pt-br/2026/02/30/', lang: 'pt-BR', date: ''}
    ],
    [
      'https://c.example/%D0%BC%D0%B8%D1%80?fbclid=1',
      {name: 'c.example', url: 'https://c.example/мир', lang: '', date: ''}
    ]
  ])('%s', (url, told) => {
    const record = {names: {}, sort: '', isOrganization: false, synonyms: [], descriptions: {}, credits: {}}
    const gazeta = {...record, key: 'gazeta', name: 'Газета', lang: 'ru', url: 'https://www.gazeta.example/'}
    expect(sourceOfUrl(url, [{...gazeta, key: 'none', url: ''}, gazeta])).toEqual(told)
  })
})

describe('today', () => {
  test.each([
    ['2026-06-01T12:00:00Z', 'UTC', '2026-06-01'],
    ['2026-06-01T02:00:00Z', 'America/New_York', '2026-05-31'],
    ['2026-05-31T20:00:00Z', 'Asia/Tokyo', '2026-06-01T05:00:00+09:00'],
    ['2026-06-01T05:00:00Z', 'Asia/Tokyo', '2026-06-01']
  ])('%s in %s is %s', (moment, zone, text) => {
    expect(today(Date.parse(moment), zone)).toBe(text)
  })
})

describe('what a translation is made from', () => {
  const source = {name: 'Gazeta', lang: 'ru'}
  const original = (text: string): string =>
    article({title: 'Полёт', source, translator: undefined}, `${text}\n`)

  test('is recorded when it begins: changes while somebody translates are not lost', async () => {
    const story = await site({'content/2026/flight.ru.md': original('В июле 1975 года.')})
    const {out, err} = await dragoman(story.root, ['new', 'flight', '--lang', 'en', '--translator', 'Ann'], {
      env
    })
    expect(out).toBe('content/2026/flight.en.md\n')
    expect(err).toContain(
      'Recorded is content/2026/flight.ru.md as it is now: `dragoman status --diff flight.en` shows what changes there meanwhile.'
    )
    expect((await story.check({drafts: true})).messages).toEqual([])
    await story.change({'content/2026/flight.ru.md': original('В июле 1976 года.')})
    expect((await story.check({drafts: true})).messages).toMatchObject([{rule: 'freshness/factual'}])
    expect((await dragoman(story.root, ['status', '--diff', 'flight.en'])).out).toContain(
      '- В июле 1975 года.\n+ В июле 1976 года.\n'
    )
  })

  test.each([
    ['is elsewhere', {}, ['new', 'flight', '--source', 'https://gazeta.example/1']],
    ['is the new text', {'content/flight.en.md': article({source})}, ['new', 'flight', '--lang', 'ru']]
  ])('is not recorded where it %s', async (_, files, argv) => {
    const story = await site(files)
    const {code, err} = await dragoman(story.root, [...argv, '--translator', 'Ann'], {env})
    expect({code, isTold: err.includes('Recorded')}).toEqual({code: 0, isTold: false})
    expect(await readdir(join(story.root, 'content'))).not.toContain('.dragoman')
  })
})
