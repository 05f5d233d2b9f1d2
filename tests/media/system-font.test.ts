import {chmod, writeFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {systemFont} from '../../src/media/system-font.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

afterEach(() => void vi.unstubAllEnvs())

/** Puts a `fc-list` in the way that lists these fonts, whose files are there. */
async function withFonts(fonts: Readonly<Record<string, string>>): Promise<string> {
  const {root} = await temporaryFolders()
  for (const name of Object.keys(fonts)) await writeFile(join(root, name), '')
  const lines = Object.entries(fonts).map(([name, family]) => `${join(root, name)}\\t${family}\\n`)
  await writeFile(join(root, 'fc-list'), `#!/bin/sh\nprintf '${lines.join('')}'\n`)
  await chmod(join(root, 'fc-list'), 0o755)
  vi.stubEnv('PATH', `${root}${delimiter}${process.env['PATH'] ?? ''}`)
  return root
}

test.skipIf(process.platform === 'win32')(
  'of the fonts that the system has for a script a plain one is taken, with all its files',
  async () => {
    const root = await withFonts({
      'mono.ttf': 'Aaa Mono',
      'b.otf': 'Bbb',
      'a.otf': 'Bbb',
      'old.pfb': 'Aaa',
      'c.ttc': 'Ccc'
    })
    const files = (await systemFont('Arab'))?.filesFor(new Set())
    expect(files?.map(({path}) => path)).toEqual([join(root, 'a.otf'), join(root, 'b.otf')])
    await withFonts({'b.otf': 'Bbb', 'noto.ttf': 'Noto Sans Arabic'})
    expect((await systemFont('Arab'))?.family).toBe('card Arab noto.ttf')
  }
)

test('where the system tells of no font there is none', async () => {
  vi.stubEnv('PATH', '')
  expect(await systemFont('Arab')).toBe(null)
})
