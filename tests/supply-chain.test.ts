import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../', import.meta.url).pathname
const registry = 'https://registry.npmjs.org/'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

const locked = lockedIn('package-lock.json')

function lockedIn(file: string): readonly (readonly [path: string, Locked])[] {
  const lock: {readonly packages: Readonly<Record<string, Locked>>} = JSON.parse(
    readFileSync(`${root}${file}`, 'utf8')
  )
  return Object.entries(lock.packages).filter(([path]) => path !== '')
}

test.each(['package-lock.json', 'tests/lighthouse/package-lock.json'])(
  'every package in %s is locked to one version with its checksum, and to no registry but the public one',
  (file) => {
    const loose = lockedIn(file).filter(
      ([, {version, resolved = registry, integrity = ''}]) =>
        !/^\d+\.\d+\.\d+/.test(version) || !resolved.startsWith(registry) || !integrity.startsWith('sha512-')
    )
    expect(loose.map(([path]) => path)).toEqual([])
  }
)

test('nothing that is installed with the program wants to run a script', () => {
  const scripts = locked.filter(([, {hasInstallScript, dev}]) => hasInstallScript && !dev)
  expect(scripts.map(([path]) => path)).toEqual([])
})

test('every package that is installed with the program is listed with a licence that lets anyone use it', () => {
  const lines = execFileSync(process.execPath, [`${root}scripts/licenses.mjs`], {encoding: 'utf8'})
    .trim()
    .split('\n')
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^unified \d+\.\d+\.\d+: MIT$/)]))
  expect(
    lines.filter((line) => !/: (?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense)$/.test(line))
  ).toEqual([])
})
