import {PassThrough} from 'node:stream'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {clackPerson} from '../../src/cli/clack-person.ts'

interface Terminal {
  readonly person: ReturnType<typeof clackPerson>
  /** Types keys, one after the other. */
  readonly type: (...keys: readonly string[]) => Promise<void>
  readonly shown: () => string
}

function terminal(): Terminal {
  const input = new PassThrough()
  const output = new PassThrough()
  let shown = ''
  output.on('data', (text: Buffer) => void (shown += String(text)))
  return {
    person: clackPerson(input, output),
    shown: () => shown,
    async type(...keys) {
      await expect.poll(() => shown, {timeout: 10_000}).not.toBe('')
      for (const key of keys) {
        input.write(key)
        await wait(20)
      }
    }
  }
}

const enter = '\r'
const escape = '\u0003'

test('an answer is taken once it is right', async () => {
  const {person, type, shown} = terminal()
  const answer = person.ask('Name?', 'Site', (text) => (text === 'Sites' ? '' : 'Expected another name'))
  await type(enter, 's', enter)
  expect(await answer).toBe('Sites')
  expect(shown()).toContain('Expected another name')
})

test('one of several is chosen', async () => {
  const {person, type} = terminal()
  const answer = person.choose('Where?', [
    {value: 'none', text: 'Nowhere'},
    {value: 'rsync', text: 'A server'}
  ])
  await type('\u001B[B', enter)
  expect(await answer).toBe('rsync')
})

test('who gives up gives no answer', async () => {
  const first = terminal()
  const asked = first.person.ask('Name?', '', () => '')
  await first.type(escape)
  expect(await asked).toBe(null)
  const second = terminal()
  const chosen = second.person.choose('Where?', [{value: 'none', text: 'Nowhere'}])
  await second.type(escape)
  expect(await chosen).toBe(null)
})
