import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {openSession} from '../../src/build/session.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

/** A site whose plugin writes what another file of its says. */
const code: Files = {
  'content/a.md': article(),
  'plugins/say.mjs': `import {word} from './word.mjs'
export default () => (tree) => void tree.children.push({type: 'paragraph', children: [{type: 'text', value: word}]})
`,
  'plugins/word.mjs': `export const word = 'First'`
}

const files: Files = {
  ...code,
  'dragoman.config.yaml': 'title: Site\nmarkdown: {remarkPlugins: [./plugins/say.mjs]}\n'
}

const program: Files = {
  ...code,
  'dragoman.config.mjs': `import say from './plugins/say.mjs'
export default {title: 'Site', markdown: {remarkPlugins: [say]}}
`
}

const second = {'plugins/word.mjs': `export const word = 'Second'`}

test.each([
  ['named by path', files],
  ['given as a function', program]
])('what a plugin imports is a part of it: %s', async (_, given) => {
  const {build, change} = await site(given)
  expect(await (await build()).text('a/index.html')).toContain('First')
  expect((await build()).rendered).toBe(0)
  await change(second)
  const built = await build()
  expect(built.rendered).toBe(1)
  expect(await built.text('a/index.html')).toContain('Second')
})

test('another version of a package is another plugin', async () => {
  const folder = 'node_modules/remark-say'
  const {build, change} = await site({
    ...files,
    [`${folder}/package.json`]:
      '{"name": "remark-say", "version": "1.0.0", "type": "module", "main": "index.js"}',
    [`${folder}/index.js`]: String(files['plugins/say.mjs']),
    [`${folder}/word.mjs`]: `export const word = 'First'`,
    'dragoman.config.yaml': 'title: Site\nmarkdown: {remarkPlugins: [remark-say]}\n'
  })
  expect(await (await build()).text('a/index.html')).toContain('First')
  await change({
    [`${folder}/package.json`]:
      '{"name": "remark-say", "version": "1.0.1", "type": "module", "main": "index.js"}'
  })
  expect((await build()).rendered).toBe(1)
})

test.each([
  ['named by path', files],
  ['given as a function', program]
])('a session renders anew when the code of a plugin changes: %s', async (_, given) => {
  const {root, change} = await site(given)
  const session = openSession(sessionOptions(root))
  onTestFinished(() => session.close())
  await session.refresh([])
  const word = join(root, 'plugins/word.mjs')
  expect(session.sources()).toContain(word)
  await change(second)
  await session.refresh([word])
  const file = await session.file('a/index.html')
  expect(file?.kind === 'page' && file.html).toContain('Second')
})

test.each([
  ['is not there', './plugins/none.mjs', 'Cannot find module'],
  ['is broken', './plugins/broken.mjs', 'Unexpected'],
  ['exports something else', './plugins/word.mjs', 'it exports no function'],
  ['is no package that is installed', 'remark-nowhere', 'Cannot find']
])('a plugin that %s is told of, and nothing is published without it', async (_, name, reason) => {
  const {build} = await site({
    ...files,
    'plugins/broken.mjs': 'export default (',
    'dragoman.config.yaml': `title: Site\nmarkdown: {rehypePlugins: ['${name}']}\n`
  })
  const result = await build()
  expect(result.isPublished).toBe(false)
  expect(result.messages).toMatchObject([{path: 'dragoman.config.yaml', rule: 'config/plugin'}])
  expect(result.messages[0]?.reason).toContain(reason)
})
