import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {build, check} from '../src/index.ts'
import {article, site} from './helper/site.ts'

test('a program needs to name the folder of the site and nothing else', async () => {
  const {root} = await site({'content/a.md': article()})
  expect(await check({root})).toEqual({articles: 1, messages: []})
  const {isPublished, messages, written} = await build({root})
  expect({isPublished, messages}).toEqual({isPublished: true, messages: []})
  expect(written).toContain('a/index.html')
  expect(await readFile(join(root, 'dist/a/index.html'), 'utf8')).toContain('<html lang="en"')
})
