import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join, relative, sep} from 'node:path'
import {expect, test} from 'vitest'
import {codeFiles} from '../../src/config/code-files.ts'
import {temporaryFolders} from '../helper/temporary-folders.ts'

async function found(names: readonly string[], files: Readonly<Record<string, string>>): Promise<string> {
  const {root} = await temporaryFolders()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), text)
  }
  return codeFiles(names, root)
    .map((file) => relative(root, file).split(sep).join('/'))
    .join(' ')
}

test('files are followed through what they import, in circles too', async () => {
  expect(
    await found(['./a.mjs'], {
      'a.mjs': `import x from './lib/b.js'\nexport * from "./c"\nconst d = await import('./d.json')`,
      'lib/b.ts': `import {a} from '../a.mjs'`,
      'c/index.js': `require('./e.cjs')`,
      'c/e.cjs': '',
      'd.json': `{"from": "import './f.js'"}`,
      'f.js': ''
    })
  ).toBe('a.mjs c/e.cjs c/index.js d.json lib/b.ts')
})

test('a package is known by its description, from the folder or one around it', async () => {
  const description = 'node_modules/@scope/name/package.json'
  expect(
    await found(['@scope/name/part', './lib/a.mjs', 'absent'], {
      [description]: '{}',
      'node_modules/other/package.json': '{}',
      'lib/a.mjs': `import 'other'\nimport {join} from 'node:path'\nimport './absent.mjs'`
    })
  ).toBe(`lib/a.mjs ${description} node_modules/other/package.json`)
})
