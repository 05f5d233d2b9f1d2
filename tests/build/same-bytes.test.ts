import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite, TestSite} from '../helper/site.ts'

const word = fc.constantFrom('space', 'Союз', '太空', 'moon', 'station', 'القمر', 'orbit', 'Rakete')
const text = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => words.join(' '))
const edition = fc.record({
  title: text,
  body: text,
  tags: fc.uniqueArray(word, {maxLength: 3}),
  day: fc.integer({min: 1, max: 28}),
  lang: fc.constantFrom('en', 'ru', 'zh')
})
const content = fc.array(edition, {minLength: 1, maxLength: 8}).map((editions) =>
  Object.fromEntries(
    editions.map(({title, body, tags, day, lang}, index) => [
      `content/n${index}.${lang}.md`,
      article(
        {
          title,
          tags,
          date: `2026-01-${String(day).padStart(2, '0')}`,
          source: {name: 'Gazeta', lang: 'be'}
        },
        body
      )
    ])
  )
)

async function bytes(story: TestSite, built: BuiltSite): Promise<readonly string[]> {
  const files = await built.files()
  return Promise.all(
    files.map(async (file) => `${file}\n${await readFile(join(story.root, 'dist', file), 'utf8')}`)
  )
}

test('building twice writes nothing the second time, and building elsewhere gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (files) => {
      const here = await site(files)
      const first = await here.build()
      expect(first.report).toEqual([])
      expect((await here.build()).written).toEqual([])
      const there = await site(files)
      expect(await bytes(there, await there.build())).toEqual(await bytes(here, first))
    }),
    {numRuns: 12}
  )
})
