import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {alignmentCache} from '../../src/build/alignment-cache.ts'
import {alignmentText, readAlignment} from '../../src/build/alignment-text.ts'
import {align} from '../../src/editions/align.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'
import {render} from '../markdown/rendered.ts'

const source = {name: 'Gazeta', lang: 'ru'}

const files: Files = {
  'content/a.md': article({title: 'A', source}, 'First.\n\n<!-- = x -->\n\nSecond.\n'),
  'content/a.ru.md': article(
    {title: 'А', source, translator: undefined},
    'Первый.\n\n<!-- = x -->\n\nВторой.\n'
  ),
  'content/b.md': article({title: 'B'})
}

const file = '.dragoman/cache/alignments'
const page = 'a/parallel/index.html'

/** A change of a template makes all pages anew. */
function templated(text: string): Files {
  return {'templates/part/footer.html': `<footer><p>${text}</p></footer>\n`}
}

test('an alignment is what was written, to the last digit', () => {
  const [original, translation] = [
    '# A\n\nOne two three four.\n\n- <!-- = x --> Five\n\nSix seven.',
    'Un deux.\n\nTrois quatre.\n\n- <!-- = x --> Cinq'
  ].map((markdown) => render(markdown).blocks)
  const alignment = align(original ?? [], translation ?? [])
  expect(alignment.pairs.some(({isPinned}) => isPinned)).toBe(true)
  expect(readAlignment(alignmentText(alignment))).toEqual(alignment)
})

test('texts are aligned once, whatever becomes of the theme', async () => {
  const story = await site({...files, ...templated('one')})
  await story.build()
  const kept = await readFile(join(story.root, file), 'utf8')
  expect(kept.split('\n')).toHaveLength(2)
  // Rows that no aligner would make tell where they come from.
  const cache = alignmentCache(join(story.root, '.dragoman'))
  const key = kept.split('\n')[1]?.split(' ').slice(0, 2).join(' ') ?? ''
  cache.add(key, '[0,1,0.5,0,2,1,0.5,0]')
  cache.save(() => [key])
  await story.change(templated('two'))
  const html = await (await story.build()).text(page)
  expect(html).toContain('two')
  expect(html).toMatch(/data-none[^]*First\.|First\.[^]*data-none/)
})

test('an alignment goes with its texts', async () => {
  const story = await site(files)
  await story.build()
  const before = await readFile(join(story.root, file), 'utf8')
  await story.change({
    'content/a.md': article({title: 'A', source}, 'Another.\n\n<!-- = x -->\n\nSecond.\n')
  })
  await story.build()
  const after = await readFile(join(story.root, file), 'utf8')
  expect(after.split('\n')).toHaveLength(2)
  expect(after).not.toBe(before)
})

test.each([
  ['another number', (text: string) => text.replace(/\[1,/, '[2,')],
  ['another program', (text: string) => text.replace(/^./, '-')],
  ['half a line', (text: string) => text.slice(0, -5)],
  ['nothing', () => ''],
  ['no text', () => '\u0000\n \n  \n']
])('%s in its place is a miss', async (_, damage) => {
  const story = await site({...files, ...templated('one')})
  const html = await (await story.build()).text(page)
  const kept = await readFile(join(story.root, file), 'utf8')
  await writeFile(join(story.root, file), damage(kept))
  await story.change(templated('two'))
  const again = await story.build()
  expect((await again.text(page)).replace('two', 'one')).toBe(html)
  expect(await readFile(join(story.root, file), 'utf8')).toBe(kept)
})

test('without a folder nothing is left', async () => {
  const cache = alignmentCache(null)
  cache.add('a b', '[]')
  cache.save(() => ['a b'])
  expect(cache.find('a b')).toBe('[]')
  const root = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  expect(alignmentCache(root).find('a b')).toBe(null)
})
