import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {sampleIn, sampleLanguages} from '../../src/cli/init/samples.ts'
import type {Person} from '../../src/cli/person.ts'
import {dragoman} from '../helper/dragoman.ts'
import {site, siteIn} from '../helper/site.ts'

const locale = {env: {LANG: 'ru_RU.UTF-8'}}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

test('a site is made without a question where nobody can answer one, in the language of the locale and English', async () => {
  const {root} = await site({})
  const {code, out, err} = await dragoman(root, ['init', 'my-first_site'], locale)
  expect({code, out}).toEqual({code: 0, out: ''})
  expect(err.split('\n')).toEqual([
    'My first site: 7 files in my-first_site, in Русский, English.',
    '',
    'Next:',
    '  cd my-first_site',
    '  npm install',
    expect.stringMatching(/^ {2}npm run (dev|build)$/),
    ''
  ])
  const folder = join(root, 'my-first_site')
  expect(await filesIn(folder)).toEqual([
    '.gitignore',
    'content/_data/tags.yaml',
    'content/fox-and-grapes.en.md',
    'content/fox-and-grapes.la.md',
    'content/fox-and-grapes.ru.md',
    'dragoman.config.yaml',
    'package.json'
  ])
  expect(await readFile(join(folder, 'dragoman.config.yaml'), 'utf8')).toBe(
    [
      '# yaml-language-server: $schema=./node_modules/dragoman/lib/schema/config.json',
      'title: My first site',
      'baseUrl: https://example.org/ # where the site will be published',
      'language: ru',
      'languages: [ru, en]',
      ''
    ].join('\n')
  )
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toMatchObject({
    name: 'my-first-site',
    scripts: {build: 'dragoman build', check: 'dragoman check'},
    dependencies: {dragoman: expect.stringMatching(/^\^\d/)}
  })
})

describe('what was made builds at once, and nothing is to be said of it', () => {
  test.each([
    ['en', []],
    ['en,ru,de,fr,es,it,pt,pl,uk,tr,hi', []],
    ['ar,he,fa', []],
    ['ja,ko,zh-Hans,zh-Hant', []],
    ['zh-TW,en-GB,pt-BR', ['--deploy', 'netlify']],
    ['la,en', ['--deploy', 'cloudflare']],
    ['sw,yi', ['--deploy', 'rsync', '--vscode']]
  ])('%s', async (languages, options) => {
    const {root} = await site({})
    const made = await dragoman(root, [
      'init',
      '.',
      '--languages',
      languages,
      '--name',
      '«A: b» #1',
      ...options
    ])
    expect(made.code).toBe(0)
    const built = await siteIn(root).build()
    expect(built.messages).toEqual([])
    const tags = languages.split(',')
    expect(built.articles).toBe(tags.length)
    for (const [index, tag] of tags.entries()) {
      const page = await built.text(`${index === 0 ? '' : `${tag}/`}fox-and-grapes/index.html`)
      expect(page).toContain(`<html lang="${tag}"`)
      expect(page).toContain(sampleIn(tag).title)
      expect(page).toContain('«A: b» #1')
    }
  })
})

test('a language that we have no sample in gets the English one, and is told so', async () => {
  const {root} = await site({})
  const {err} = await dragoman(root, ['init', '--languages', 'sw,en'])
  expect(err).toContain(
    'There is no sample in Kiswahili (sw) yet: content/fox-and-grapes.sw.md is English, to be translated.'
  )
  expect(await readFile(join(root, 'content/fox-and-grapes.sw.md'), 'utf8')).toContain(
    '*This is still English: translate it into Kiswahili.*\n\nDriven by hunger'
  )
})

test('every interface language has a sample', async () => {
  const {root} = await site({})
  const interfaces = await readdir(new URL('../../templates/messages', import.meta.url))
  const missing = interfaces.map((name) => name.replace('.json', '')).filter((tag) => !sampleIn(tag).isOurs)
  expect({root: root !== '', missing}).toEqual({root: true, missing: []})
  expect(sampleLanguages().map((tag) => sampleIn(tag).body.split('\n\n').length)).toEqual(
    sampleLanguages().map(() => 2)
  )
})

describe('nothing is written over', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a file of the same name', {'package.json': '{}'}, '`package.json`'],
    ['content that is there', {'content/a.md': 'x'}, '`content`'],
    ['another configuration', {'dragoman.config.ts': ''}, '`dragoman.config.ts`'],
    ['a file where a folder should be', {'.github': ''}, '`.github`'],
    ['several', {'.gitignore': '', 'package.json': '{}'}, '`.gitignore`, `package.json`']
  ])('%s', async (_, files, words) => {
    const {root} = await site(files)
    const {code, out, err} = await dragoman(root, ['init', '--deploy', 'github'])
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toBe(
      `. error Unexpected ${words} where the new site would be written init/in-the-way\n` +
        '  hint: Choose an empty folder, such as `dragoman init my-site`, or move what is there away\n\n' +
        'Nothing was written.\n'
    )
    expect(await filesIn(root)).toEqual(Object.keys(files))
  })

  test('a file where the site itself should be', async () => {
    const {root} = await site({a: 'x'})
    expect(await dragoman(root, ['init', 'a'])).toMatchObject({code: 2})
    expect(await filesIn(root)).toEqual(['a'])
  })

  test('other files stay as they are', async () => {
    const {root} = await site({'README.md': 'mine', '.git/HEAD': 'x'})
    expect(await dragoman(root, ['init'])).toMatchObject({code: 0})
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('mine')
  })
})

describe('wrong use ends with 2, a hint, and nothing written', () => {
  test.each([
    [
      ['--languages', 'english'],
      '--languages error Unexpected language `english` init/languages\n  hint: Did you mean `en`?'
    ],
    [['--languages', 'en_US'], 'Unexpected language `en_US`'],
    [['--languages', ' '], 'Expected a language, found none'],
    [['--base-url', 'example.org'], 'Unexpected `example.org`, expected an absolute address'],
    [['--name', ' '], 'Expected a name, found nothing'],
    [['--deploy', 'gihub'], 'Allowed choices are github, netlify, cloudflare, rsync, none'],
    [['--vscod'], '(Did you mean --vscode?)']
  ])('%j', async (argv, words) => {
    const {root} = await site({})
    const {code, err} = await dragoman(root, ['init', ...argv])
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(await filesIn(root)).toEqual([])
  })
})

test('a person is asked only what no option has said', async () => {
  const {root} = await site({})
  const asked: string[] = []
  const person: Person = {
    ask: async (question, guess, check) => {
      asked.push(`${question} (${guess})`)
      expect(check('')).not.toBe('')
      return 'de, en'
    },
    choose: async (question, choices) => {
      asked.push(`${question} (${choices.map(({value}) => value).join(' ')})`)
      return 'github'
    }
  }
  const {code} = await dragoman(root, ['init', '--name', 'Fähre'], {...locale, person})
  expect(code).toBe(0)
  expect(asked).toEqual([
    'Its languages, the default one first (ru, en)',
    'Where will it be published? (none github netlify cloudflare rsync)'
  ])
  expect(await filesIn(root)).toEqual(
    expect.arrayContaining(['.github/workflows/site.yml', 'content/fox-and-grapes.de.md'])
  )
})

test('a person who stops gets nothing written, and one who said --yes is not asked', async () => {
  const {root} = await site({})
  const person: Person = {ask: async () => null, choose: async () => null}
  expect(await dragoman(root, ['init'], {person})).toMatchObject({
    code: 2,
    err: 'Stopped: nothing was written.\n'
  })
  expect(await filesIn(root)).toEqual([])
  expect(await dragoman(root, ['init', '--yes'], {person})).toMatchObject({code: 0})
})

test('the workflows are YAML, and take the address from the host where it is known', async () => {
  const {root} = await site({})
  for (const host of ['github', 'cloudflare', 'rsync']) {
    await dragoman(root, ['init', host, '--deploy', host, '--name', 'Die Fähre'])
    const text = await readFile(join(root, host, '.github/workflows/site.yml'), 'utf8')
    expect(parse(text).jobs.site.steps.map(({run}: {run?: string}) => run ?? '')).toContain(
      host === 'github'
        ? "npm run build -- --base-url '${{ steps.pages.outputs.base_url }}'"
        : 'npm run build'
    )
    if (host === 'cloudflare') expect(text).toContain('--project-name=die-fahre\n')
  }
})

test('the settings for the editor name schemas that are shipped, and those accept what was written', async () => {
  const {root} = await site({})
  await dragoman(root, ['init', '--vscode'])
  const settings = JSON.parse(await readFile(join(root, '.vscode/settings.json'), 'utf8'))
  const shipped = new URL('../../', import.meta.url).pathname
  const names = Object.keys(settings['yaml.schemas'])
  expect(names).toHaveLength(6)
  for (const name of names) {
    const schema = JSON.parse(await readFile(name.replace('./node_modules/dragoman/', shipped), 'utf8'))
    expect(schema).toMatchObject({type: 'object', title: expect.any(String)})
    if (!name.includes('config')) continue
    const config = parse(await readFile(join(root, 'dragoman.config.yaml'), 'utf8'))
    expect(new Ajv().validate(schema, config)).toBe(true)
  }
})

test('--json tells what was written, or why nothing was', async () => {
  const {root} = await site({})
  const {out, err} = await dragoman(root, ['init', '--json'])
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({version: 1, command: 'init', messages: []})
  expect(JSON.parse(out).files).toContain('package.json')
  const again = JSON.parse((await dragoman(root, ['init', '--json'])).out)
  expect(again).toMatchObject({files: [], messages: [{rule: 'init/in-the-way'}]})
})
