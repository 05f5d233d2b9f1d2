import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {differingPaths} from '../helper/differing-paths.ts'
import {folderBytes} from '../helper/folder-bytes.ts'
import {startProgram} from '../helper/program.ts'
import {article, siteIn} from '../helper/site.ts'
import type {Files} from '../helper/site.ts'

const langs = ['ru', 'zh', 'tr', 'ar', 'ja']

/** Enough that threads take part. */
const files: Files = {
  'dragoman.config.yaml': [
    'title: Same',
    'timeZone: Asia/Tokyo',
    'parallel: true',
    'status: true',
    'host: netlify',
    'agents: {markdown: true}',
    'sitemap: {news: true}'
  ].join('\n'),
  'data/tags.yaml': 'space: {names: {en: Space, ru: Космос}}\nÇay: {names: {tr: çay}}\n',
  ...Object.fromEntries(
    Array.from({length: 40}, (_, index) => [
      `content/n${index}.md`,
      article(
        {
          title: `I and ı ${index}`,
          tags: ['space', 'Çay', 'ızgara', 'Ämter', 'zebra', 'Åre'].slice(index % 4),
          date: `2026-0${(index % 5) + 1}-28T23:${String(index).padStart(2, '0')}:00+03:00`
        },
        `A text of number ${index}, **with** emphasis.\n\n## A heading\n\nMore ${'words '.repeat(index)}\n`
      )
    ])
  ),
  ...Object.fromEntries(
    Array.from({length: 20}, (_, index) => [
      `content/n${index}.${langs[index % langs.length]}.md`,
      article(
        {title: `Çeviri ${index}`, source: {name: 'Gazeta', lang: 'en'}},
        `Istanbul ılık İ i I ${index}.\n`
      )
    ])
  )
}

interface Machine {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  readonly flags: readonly string[]
  readonly order: 'as written' | 'backwards'
  readonly times: 1 | 2
}

const usual = {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}

test.each<Machine>([
  {
    name: 'far to the west, in Turkish, with files made backwards',
    env: {TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    flags: [],
    order: 'backwards',
    times: 1
  },
  {
    name: 'far to the east, with three threads',
    env: {...usual, TZ: 'Pacific/Kiritimati'},
    flags: ['--threads', '3'],
    order: 'as written',
    times: 1
  },
  {name: 'without a cache', env: usual, flags: ['--no-cache'], order: 'as written', times: 1},
  {
    name: 'the second time, with two threads, as a whole folder',
    env: {...usual, TZ: 'Asia/Kathmandu'},
    flags: ['--threads', '2', '--atomic'],
    order: 'as written',
    times: 2
  }
])(
  'in another folder, $name, the site has the same bytes',
  {timeout: 120_000},
  async ({env, flags, order, times}) => {
    expect(differingPaths(await builtBy({env, flags, order, times}), await first())).toEqual([])
  }
)

test(
  'SOURCE_DATE_EPOCH is the moment of the build: what is dated later is not there yet',
  {timeout: 120_000},
  async () => {
    const moment = {...usual, SOURCE_DATE_EPOCH: String(Date.parse('2026-03-10T12:00:00Z') / 1000)}
    const early = await builtBy({env: moment, flags: [], order: 'as written', times: 1})
    const dated = (month: number): string => `n${month + 25}/index.html`
    const today = await first()
    const isThere = [0, 1, 2, 3, 4].map((month) => [dated(month) in early, dated(month) in today])
    expect(isThere).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, true],
      [false, true]
    ])
  }
)

let known: Promise<Readonly<Record<string, string>>> | null = null

function first(): Promise<Readonly<Record<string, string>>> {
  return (known ??= builtBy({env: usual, flags: ['--threads', '1'], order: 'as written', times: 1}))
}

async function builtBy({
  env,
  flags,
  order,
  times
}: Omit<Machine, 'name'>): Promise<Readonly<Record<string, string>>> {
  const root = await mkdtemp(join(tmpdir(), `dragoman-${'x'.repeat(Math.floor(Math.random() * 20))}`))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  const entries = Object.entries(files)
  await siteIn(root).change(Object.fromEntries(order === 'backwards' ? entries.toReversed() : entries))
  for (let time = 0; time < times; time += 1) {
    if (time > 0) await siteIn(root).change({'content/n3.md': String(files['content/n3.md'])})
    expect(await startProgram(['build', ...flags], {cwd: root, env}).ended).toMatchObject({code: 0})
  }
  return folderBytes(join(root, 'dist'))
}
