import {rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {settle} from '../../src/build/settle.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

async function fileIn(): Promise<string> {
  const {root} = await temporaryFolders()
  const file = join(root, 'a.md')
  await writeFile(file, 'first')
  return file
}

test('a file that changes twice in a moment is seen to have changed each time', async () => {
  const file = await fileIn()
  for (let round = 0; round < 20; round++) {
    await writeFile(file, `a${10 + round}`)
    const [before] = await settle([file], new Map())
    await writeFile(file, `b${10 + round}`)
    const known = new Map(before?.after ? [[file, before.after]] : [])
    expect(await settle([file], known)).toHaveLength(1)
  }
})

test('a file that is taken away to be written anew is waited for, one that stays away is gone', async () => {
  const file = await fileIn()
  const [before] = await settle([file], new Map())
  const known = new Map(before?.after ? [[file, before.after]] : [])
  await rm(file)
  const settled = settle([file], known)
  await wait(5)
  await writeFile(file, 'second')
  expect(await settled).toMatchObject([{after: [6, expect.anything(), expect.anything()]}])
  await rm(file)
  expect(await settle([file], known)).toMatchObject([{after: null}])
})
