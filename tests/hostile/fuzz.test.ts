import {cp, mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {BuiltSite, Files, TestSite} from '../helper/site.ts'
import {siteIn} from '../helper/site.ts'
import {hostileText} from './fragments.ts'
import {hostileFiles} from './hostile-files.ts'
import {siteFaults} from './site-faults.ts'
import {temporaryFolder} from './temporary-folder.ts'

/** By `npm run fuzz`: for how long, from which seed, and where to put a site that fails. */
const {FUZZ_SECONDS: seconds, FUZZ_SEED: seed, FUZZ_KEEP: keep} = process.env

const length =
  seconds === undefined ? {numRuns: 12} : {numRuns: 1e9, interruptAfterTimeLimit: Number(seconds) * 1000}

const texts = fc.array(hostileText, {minLength: 1, maxLength: 5})

test(
  'whatever is written, a site is built or refused, and has nothing of it but text',
  {timeout: Number(seconds ?? 0) * 2000 + 60_000},
  async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        await temporaryFolder(async (root) => {
          const story = siteIn(root)
          await story.change({...hostileFiles(some), ...rawFiles(some)})
          await expectHarmless(story).catch(async (error: unknown) => {
            await save(root, some)
            throw error
          })
        })
      }),
      {...length, ...(seed === undefined ? {} : {seed: Number(seed)}), endOnFailure: seconds === undefined}
    )
  }
)

/** Texts that are no front matter at all, or end up in it as they are. */
function rawFiles(some: readonly string[]): Files {
  const [first = ''] = some
  return {
    'content/raw.md': first,
    'content/raw-matter.en.md': `---\ntitle: ${first}\ndate: 2026-01-02\n---\n\n${first}`,
    'content/raw-field.en.md': `---\ntitle: A\ndate: 2026-01-02\n${first}\n---\n\n${some.join('\n\n')}`,
    'content/raw.svg': `<svg xmlns="http://www.w3.org/2000/svg">${first}</svg>`
  }
}

async function expectHarmless(story: TestSite): Promise<void> {
  const built = await story.build({keepGoing: true})
  expect(built.report.filter((line) => /^error (?!content\/\S+\.(?:md|yaml)|data\/)/.test(line))).toEqual([])
  expect(unplaced(built)).toEqual([])
  if (built.isPublished) expect(await siteFaults(built)).toEqual([])
}

/** What is wrong with a text is told with its file. */
function unplaced({messages}: BuiltSite): readonly string[] {
  return messages.flatMap(({path, reason}) => (path === '' || reason === '' ? [`${path} ${reason}`] : []))
}

async function save(root: string, some: readonly string[]): Promise<void> {
  if (keep === undefined) return
  await mkdir(keep, {recursive: true})
  await cp(root, keep, {recursive: true, force: true})
  await writeFile(join(keep, 'texts.json'), JSON.stringify(some, null, 2))
}
