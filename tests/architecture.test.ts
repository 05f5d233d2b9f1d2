import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = new URL('../src/', import.meta.url).pathname
const order = [
  'report',
  'config',
  'content',
  'markdown',
  'editions',
  'site',
  'pages',
  'templates',
  'output',
  'media',
  'build',
  'serve',
  'cli'
]
const files = readdirSync(root, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))

interface Import {
  readonly from: string
  readonly to: string
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  const named = [
    ...text.matchAll(/^(?:import|export)\b[^'"\n]*? from ['"](\.[^'"]+)['"]/gm),
    ...text.matchAll(/import\(['"](\.[^'"]+)['"]\)/g)
  ]
  return named.map(([, target = '']) => ({from, to: new URL(target, `file:///${from}`).pathname.slice(1)}))
})

function rank(file: string): number {
  const [folder = ''] = file.split('/')
  return file.includes('/') ? order.indexOf(folder) : order.length
}

test('every folder of src has a place in the order', () => {
  expect(files.filter((file) => rank(file) === -1)).toEqual([])
})

test('a folder imports only from itself and from its left', () => {
  expect(imports.filter(({from, to}) => rank(to) > rank(from))).toEqual([])
})

test('no two files import each other, not even through others', () => {
  const targets = grouped(imports)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('only cli knows the process and the console', () => {
  const strays = files.filter(
    (file) =>
      !file.startsWith('cli/') && /\bconsole\.|from 'node:process'|\bprocess\.(?!pid\b)/.test(code(file))
  )
  expect(strays).toEqual([])
})

test('only content reads gray-matter', () => {
  expect(files.filter((file) => /from 'gray-matter'/.test(code(file)))).toEqual(['content/split-matter.ts'])
})

function grouped(all: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>()
  for (const {from, to} of all) targets.set(from, [...(targets.get(from) ?? []), to])
  return targets
}

function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
