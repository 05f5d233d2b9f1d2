import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {readingStore} from '../../src/build/explain/reading-store.ts'
import {packWriter} from '../../src/build/pack.ts'
import {segmentName} from '../../src/build/store.ts'

test('what is added to a store that is read alone can be read, and is not there afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const store = readingStore(folder)
  const writer = packWriter(store.folder, segmentName(store.build, 'test'))
  const record = {facts: Buffer.from('facts'), body: Buffer.from('body'), blocks: Buffer.from('blocks')}
  store.add('key', writer.add(record))
  writer.close()
  const entry = store.find('key')
  expect(entry && String(store.reader.facts(entry))).toBe('facts')
  expect(entry && String(store.reader.body(entry))).toBe('body')
  store.close()
  expect(await readdir(folder)).toEqual([])
})
