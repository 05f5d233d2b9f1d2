import {readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import type {Desk} from '../../src/build/desk/desk.ts'
import {openDesk} from '../../src/build/desk/desk.ts'
import {sessionOptions} from '../helper/session-options.ts'
import type {TestSite} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const path = 'content/a.md'

async function deskOf({root}: TestSite): Promise<Desk> {
  const {desk, close} = await openDesk(sessionOptions(root))
  onTestFinished(close)
  if (desk === null) throw new Error('Expected a desk')
  return desk
}

async function blocksOf({site: {links}, blocks}: Desk): Promise<unknown> {
  const edition = links.editionByPath.get(path)
  return edition ? blocks(edition) : null
}

const lines = [
  {type: 'heading', level: 2, text: 'Head', place: {line: 8, column: 1, endLine: 8, endColumn: 8}},
  {type: 'paragraph', text: 'One', pin: 'x', place: {line: 11, column: 1, endLine: 11, endColumn: 4}}
]

test.each([true, false])('blocks are those of the text that was read, built before: %s', async (isBuilt) => {
  const story = await site({[path]: article({}, '## Head\n\n<!-- = x -->\nOne\n')})
  if (isBuilt) await story.build()
  const desk = await deskOf(story)
  expect(await blocksOf(desk)).toMatchObject(lines)
  await story.change({[path]: article({}, 'Other\n')})
  expect(await blocksOf(desk)).toMatchObject(lines)
})

test('blocks that are damaged are read from the file, if that is still the same', async () => {
  const story = await site({[path]: article({}, '## Head\n\n<!-- = x -->\nOne\n')})
  await story.build()
  const folder = join(story.root, '.dragoman/cache/documents')
  for (const name of await readdir(folder))
    if (name.endsWith('.blocks.pack')) await writeFile(join(folder, name), '')
  const desk = await deskOf(story)
  expect(await blocksOf(desk)).toMatchObject(lines)
  await story.change({[path]: article({}, 'Other\n')})
  expect(await blocksOf(desk)).toBe(null)
})
