import {mkdir, readdir, symlink, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import {fileFaults} from './file-faults.ts'

const secret = 'TOPSECRET'

/** Ways to say where a file is that is none of the content. */
const ways = [
  '../secret.txt',
  '../../secret.txt',
  '/../secret.txt',
  '%2e%2e/secret.txt',
  '%2E%2E%2Fsecret.txt',
  '..%2fsecret.txt',
  '..%5csecret.txt',
  '..\\secret.txt',
  '....//secret.txt',
  './/..//secret.txt',
  '%252e%252e/secret.txt',
  '..%c0%afsecret.txt',
  '\u2025/secret.txt',
  '/etc/passwd',
  'file:///etc/passwd',
  '//../secret.txt',
  'sub/../../secret.txt',
  'link/secret.txt',
  'link.txt',
  'C:\\secret.txt',
  '\\\\host\\share\\secret.txt',
  '../secret.txt?x#y',
  '../dragoman.config.json',
  '.git/config',
  '_data/people.yaml'
]

test.each(ways)('nothing is read or written elsewhere by %s', async (way) => {
  const story = await site({
    'secret.txt': secret,
    'outside/secret.txt': secret,
    'content/_data/people.yaml': `x: {name: ${secret}}\n`,
    'content/.git/config': secret,
    'dragoman.config.json': JSON.stringify({
      host: 'netlify',
      baseUrl: 'https://site.example/',
      agents: {markdown: true}
    }),
    'content/links.md': article(
      {},
      `[a](<${way}>) ![b](<${way}>) <a href="${way}">c</a> <img src="${way}" alt="d">`
    ),
    'content/image.md': article({title: 'I', image: way}),
    'content/slug.md': article({title: 'S', slug: way}),
    'content/alias.md': article({title: 'L', aliases: [way]}),
    'content/work.md': article({title: 'W', work: way, tags: [way], translator: way, related: {pin: [way]}})
  })
  await symlink(join(story.root, 'outside'), join(story.root, 'content/link'))
  await symlink(join(story.root, 'secret.txt'), join(story.root, 'content/link.txt'))
  const before = await below(dirname(story.root), story.root)
  const built = await story.build({keepGoing: true})
  expect(built.isPublished).toBe(true)
  for (const path of await built.files()) {
    const text = await built.text(path)
    expect(text.replaceAll(/["'=/.\\%\w-]*TOPSECRET/g, '')).toBe(text)
    expect(fileFaults(path, text)).toEqual([])
  }
  expect(await below(dirname(story.root), story.root)).toEqual(before)
  const own = (await readdir(story.root)).toSorted()
  expect(own).toEqual(['.dragoman', 'content', 'dist', 'dragoman.config.json', 'outside', 'secret.txt'])
})

/** The names beside the site's folder that could have come from it; other tests make folders there too. */
async function below(folder: string, root: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => !name.startsWith('dragoman-') || folder + name === root)
    .filter((name) => /secret|index\.html|passwd/.test(name))
}

test('a build does not go through a link in the output folder', async () => {
  const elsewhere = await site({'keep/index.html': 'theirs'})
  const story = await site({'content/a.md': article(), 'content/keep.md': article({title: 'K'})})
  await mkdir(join(story.root, 'dist'))
  await symlink(join(elsewhere.root, 'keep'), join(story.root, 'dist/keep'))
  const built = await story.build()
  expect(built.isPublished).toBe(false)
  expect(built.messages.map(({rule}) => rule)).toEqual(['output/in-the-way'])
  expect(await elsewhere.build().then(({text}) => text('../keep/index.html'))).toBe('theirs')
})

test.each([
  ['a name in both forms of Unicode', 'content/e\u0301.md', 'content/\u00E9.md', 'work/duplicate-edition'],
  ['names that differ in case alone', 'content/One.md', 'content/one.md', 'address/taken']
])('%s is one address on some systems, and told of', async (_, first, second, rule) => {
  const story = await site({[first]: article({title: 'A'})})
  await writeFile(join(story.root, second), article({title: 'B'}))
  const built = await story.build({keepGoing: true})
  expect(built.messages.map((message) => message.rule)).toEqual([rule])
  expect(built.isPublished).toBe(true)
})

test('an asset in one form of Unicode is found by a link in the other', async () => {
  const story = await site({
    'content/a.md': article({}, '[x](e\u0301.txt) [y](\u00E9.txt)'),
    'content/e\u0301.txt': 'x'
  })
  const built = await story.build()
  expect(built.report).toEqual([])
})
