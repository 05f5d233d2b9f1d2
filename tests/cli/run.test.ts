import {mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {article, site, today} from '../helper/site.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function dragoman(
  cwd: string,
  argv: readonly string[],
  env: Record<string, string> = {}
): Promise<Ran> {
  let out = ''
  let err = ''
  const terminal = {
    cwd,
    env,
    now: today,
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    isTerminal: false,
    columns: 80,
    person: null
  }
  const code = await run(argv, terminal)
  return {code, out, err}
}

test('build says what it did in its last line', async () => {
  const {root} = await site({'content/a.md': article()})
  const {code, out, err} = await dragoman(root, ['build'])
  expect(code).toBe(0)
  expect(out).toBe('')
  expect(err.trim().split('\n').at(-1)).toMatch(
    /^1 article: \d+ written, 0 kept, 0 removed in \d+\.\d s \(0 errors, 0 warnings\)$/
  )
})

test('a problem is shown with its place, code frame, rule and hint', async () => {
  const {root} = await site({'content/测试.md': '---\ntitle: 「测试」：一\ndate: 明天\n---\n'})
  const {code, err} = await dragoman(root, ['build', '--quiet'])
  expect(code).toBe(1)
  expect(err).toBe(
    [
      'content/测试.md:3:7 error Unexpected `明天`, expected a date such as `2026-11-20` or `2026-11-20T09:30:00+03:00` matter/date',
      '    2 | title: 「测试」：一',
      '  > 3 | date: 明天',
      '      |       ^^^^',
      '    4 | ---',
      '',
      'Nothing published: 1 error, 0 warnings; the site is as it was.',
      ''
    ].join('\n')
  )
})

test.each(['status', 'check', 'build', 'sync a'])(
  'what the system refuses is told by `%s` in words, and is no bug',
  async (command) => {
    const {root} = await site({'content/a.md': article(), 'folder/x': ''})
    await mkdir(join(root, 'templates'))
    await symlink('../folder', join(root, 'templates/article.html'))
    const {code, err} = await dragoman(root, command.split(' '))
    expect(code).toBe(1)
    expect(err).toContain('EISDIR: illegal operation on a directory, read')
    expect(err).toContain('\n  hint: Move the folder away that is in the place of a file\n')
    expect(err).not.toMatch(/\n\s+at |This is a bug/)
  }
)

test('--json gives the result on stdout and nothing on stderr', async () => {
  const {root} = await site({'content/a.md': article({}, '[x](y.md)\n')})
  const {code, out, err} = await dragoman(root, ['build', '--json'])
  expect(code).toBe(0)
  expect(err).toBe('')
  const result = JSON.parse(out)
  expect(result).toMatchObject({
    version: 1,
    command: 'build',
    isPublished: true,
    articles: 1,
    kept: 0,
    removed: 0
  })
  expect(result.messages).toEqual([
    {
      path: 'content/a.md',
      place: {line: 8, column: 1, endLine: 8, endColumn: 10},
      severity: 'warning',
      rule: 'link/missing',
      reason: 'Unexpected link to `content/y.md`, expected a file or page that exists',
      hint: 'Check the path; it is looked up from the folder of the file it stands in'
    }
  ])
})

describe('wrong use ends with 2 and a suggestion', () => {
  test.each([
    [['biuld'], "error: unknown command 'biuld'\n(Did you mean build?)"],
    [['build', '--jsno'], "error: unknown option '--jsno'\n(Did you mean --json?)"],
    [['build', 'extra'], 'too many arguments'],
    [['build', '--base-url', 'foo'], "argument 'foo' is invalid. Expected an absolute address such as"],
    [['check', '--base-url', 'ftp://example.org/'], 'Expected an absolute address such as'],
    [['dev', '--threads', '0'], 'Expected a whole number from 1 on']
  ])('%j', async (argv, words) => {
    const {code, err} = await dragoman('/', argv)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

test('--help and --version are fine', async () => {
  expect(await dragoman('/', ['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('dragoman build --base-url')
  })
  expect(await dragoman('/', ['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
  })
})

test('colours come only where they are wanted', async () => {
  const {root} = await site({'content/a.md': ''})
  expect((await dragoman(root, ['check'], {FORCE_COLOR: '1'})).err).toContain('\u001B[')
  expect((await dragoman(root, ['check'], {FORCE_COLOR: '1', NO_COLOR: '1'})).err).not.toContain('\u001B[')
  expect((await dragoman(root, ['check', '--no-color'], {FORCE_COLOR: '1'})).err).not.toContain('\u001B[')
})

test('a warning that comes in thousands is shown twenty times and counted', async () => {
  const body = Array.from({length: 30}, (_, index) => `[x](y${index}.md)`).join('\n\n')
  const {root} = await site({'content/a.md': article({}, body)})
  const {err} = await dragoman(root, ['check'])
  expect(err.match(/warning/g)).toHaveLength(21)
  expect(err).toContain('… and 10 more of link/missing; --verbose shows all')
})

test('SOURCE_DATE_EPOCH is the moment of the build', async () => {
  const {root} = await site({'content/a.md': article({date: '2026-03-01'})})
  const before = await dragoman(root, ['build', '--json'], {
    SOURCE_DATE_EPOCH: String(Date.parse('2026-02-01') / 1000)
  })
  expect(JSON.parse(before.out).articles).toBe(0)
})
