import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import type {Message} from '../../src/report/message.ts'
import {loadTheme} from '../../src/templates/theme.ts'
import type {Theme} from '../../src/templates/theme.ts'

const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, {recursive: true})))
})

type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a new folder. */
async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-theme-'))
  folders.push(folder)
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true})
    await writeFile(join(folder, name), contents)
  }
  return folder
}

const english =
  '{"list.title": "Articles", "list.page": "Page {number}", "list.count": {"one": "{count} article", "other": "{count} articles"}}'

async function load(
  ours: Files,
  theirs: Files = {}
): Promise<{readonly theme: Theme; readonly messages: readonly Message[]}> {
  const root = await folderOf(
    Object.fromEntries(Object.entries(theirs).map(([name, contents]) => [`templates/${name}`, contents]))
  )
  return loadTheme({
    root,
    folders: [await folderOf({'messages/en.json': english, ...ours}), join(root, 'templates')],
    language: 'en'
  })
}

function line({path, place, severity, rule, reason, hint}: Message): string {
  return `${path}${place ? `:${place.line}:${place.column}` : ''} ${severity} ${rule}: ${reason}${hint && ` | ${hint}`}`
}

describe('a theme', () => {
  test('is ours where the site has no templates of its own', async () => {
    const {theme, messages} = await load({
      'article.html': 'a',
      'part/card.html': 'c',
      'asset/style.css': 'b {}',
      'README.md': '#'
    })
    expect(messages).toEqual([])
    expect([...theme.templates.values()]).toEqual([
      {name: 'article.html', path: 'dragoman:templates/article.html', text: 'a'},
      {name: 'part/card.html', path: 'dragoman:templates/part/card.html', text: 'c'}
    ])
    expect([...theme.assets.values()].map(({name, contents}) => [name, String(contents)])).toEqual([
      ['style.css', 'b {}']
    ])
  })

  test("takes the site's files over ours, one by one", async () => {
    const {theme} = await load(
      {'article.html': 'a', 'index.html': 'i'},
      {'article.html': 'mine', 'more.html': 'm', 'asset/a.js': ''}
    )
    expect([...theme.templates.values()].map(({path, text}) => `${path}: ${text}`)).toEqual([
      'templates/article.html: mine',
      'dragoman:templates/index.html: i',
      'templates/more.html: m'
    ])
    expect([...theme.assets.keys()]).toEqual(['a.js'])
  })

  test('takes messages one by one', async () => {
    const {theme} = await load(
      {},
      {
        'messages/en.json': '{"list.title": "Stories", "own.message": "x"}',
        'messages/zh-hant.json': '{"list.title": "文章"}'
      }
    )
    expect(theme.messages.get('en')?.get('list.title')).toBe('Stories')
    expect(theme.messages.get('en')?.get('list.page')).toBe('Page {number}')
    expect(theme.messages.get('zh-Hant')?.get('list.title')).toBe('文章')
  })

  test('has a digest that follows templates and messages, and nothing else', async () => {
    const first = await load({'article.html': 'a'})
    const {digest} = first.theme
    expect((await load({'article.html': 'a', 'asset/x.css': ''})).theme.digest).toBe(digest)
    expect((await load({'article.html': 'b'})).theme.digest).not.toBe(digest)
    expect(
      (await load({'article.html': 'a'}, {'messages/en.json': '{"list.title": "x"}'})).theme.digest
    ).not.toBe(digest)
  })
})

describe('problems of a theme', () => {
  const path = 'templates/messages/de.json'
  test.each([
    ['{"list.title": "Artikel",\n}', `${path}:2:1 error messages/json: Unexpected \`}\`, expected JSON`],
    [
      '{"list.title": "Artikel"',
      `${path}:1:25 error messages/json: Unexpected end of the file, expected more JSON`
    ],
    ['["Artikel"]', `${path}:1:1 error messages/json: Unexpected value, expected a record of messages`],
    [
      '{\n  "list.title": 5\n}',
      `${path}:2:17 error messages/json: Unexpected value of \`list.title\`, expected text or a record of plural forms`
    ],
    [
      '{\n  "list.titel": "Artikel"\n}',
      `${path}:2:3 warning messages/unknown-key: Unexpected message \`list.titel\`, expected a message that \`en.json\` has | Did you mean \`list.title\`?`
    ],
    [
      '{"weather": "x"}',
      `${path}:1:2 warning messages/unknown-key: Unexpected message \`weather\`, expected a message that \`en.json\` has | Add it to \`messages/en.json\` if a template of your own asks for it`
    ],
    [
      '{"list.page": "Seite {nummer}"}',
      `${path}:1:2 warning messages/placeholder: Unexpected placeholder \`{nummer}\` in the message \`list.page\`, expected \`{number}\` | Did you mean \`{number}\`?`
    ],
    [
      '{"list.count": {"on": "{count} Artikel", "one": "ein Artikel", "other": "{count} Artikel"}}',
      `${path}:1:17 warning messages/plural-form: Unexpected plural form \`on\`, expected \`one\`, \`other\` | Did you mean \`one\`?`
    ],
    [
      '{"list.count": {"one": "ein Artikel"}}',
      `${path}:1:2 warning messages/plural-form: Expected the plural form \`other\`, which \`de\` has, found none`
    ]
  ])('%j', async (text, expected) => {
    expect((await load({}, {'messages/de.json': text})).messages.map(line)).toEqual([expected])
  })

  test('languages have the forms that whole numbers need', async () => {
    const {messages} = await load(
      {},
      {
        'messages/ru.json': '{"list.count": {"one": "a", "other": "b"}}',
        'messages/fr.json': '{"list.count": {"one": "a", "other": "b"}}'
      }
    )
    expect(messages.map(line)).toEqual([
      'templates/messages/ru.json:1:2 warning messages/plural-form: Expected the plural form `few`, which `ru` has, found none',
      'templates/messages/ru.json:1:2 warning messages/plural-form: Expected the plural form `many`, which `ru` has, found none'
    ])
  })

  test('a message that only its English file knows is one for templates of its own, unless it looks like a slip', async () => {
    const {messages} = await load(
      {},
      {
        'messages/en.json': '{"own.message": "x", "list.titel": "y"}',
        'messages/de.json': '{"own.message": "x"}'
      }
    )
    expect(messages.map(line)).toEqual([
      'templates/messages/en.json:1:22 warning messages/unknown-key: Unexpected message `list.titel`, expected a message that `en.json` has | Did you mean `list.title`?'
    ])
  })

  test('files that are not UTF-8, or not named after a language', async () => {
    const {messages, theme} = await load(
      {},
      {
        'a.html': new Uint8Array([0x61, 0xff]),
        'messages/pt_BR.json': '{}',
        'messages/what is this.json': '{}'
      }
    )
    expect(messages.map(line)).toEqual([
      'templates/a.html error template/encoding: Unexpected bytes, expected UTF-8 | Save the file as UTF-8',
      'templates/messages/pt_BR.json error messages/language: Unexpected file name `pt_BR.json`, expected a language tag | Name it `pt-BR.json`',
      'templates/messages/what is this.json error messages/language: Unexpected file name `what is this.json`, expected a language tag | Name the file after a language, such as `pt-BR.json`'
    ])
    expect([...theme.messages.keys()]).toEqual(['en'])
  })
})
