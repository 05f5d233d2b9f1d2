import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {changeBatches} from '../../src/serve/change-batches.ts'

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']}))
afterEach(() => void vi.useRealTimers())

const names = Array.from({length: 300}, (_, number) => `${number}.md`)

function never(): void {
  expect.unreachable('There is nothing to hurry')
}

test('one save is told of at once', async () => {
  const told: (readonly string[])[] = []
  const {add} = changeBatches(async (files) => void told.push(files), never)
  add('a.md')
  add('a.md')
  await vi.advanceTimersByTimeAsync(20)
  expect(told).toEqual([['a.md']])
})

test('hundreds of changes are one', async () => {
  const told: (readonly string[])[] = []
  const {add} = changeBatches(async (files) => void told.push(files), never)
  for (const name of names) {
    add(name)
    await vi.advanceTimersByTimeAsync(5)
  }
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toEqual([names])
})

test('hundreds of changes that begin slowly are the first of them and the rest', async () => {
  const told: (readonly string[])[] = []
  const {add} = changeBatches(async (files) => void told.push(files), never)
  for (const name of names) {
    add(name)
    await vi.advanceTimersByTimeAsync(50)
  }
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toEqual([names.slice(0, 1), names.slice(1)])
})

test('what changes while changes are dealt with is told of together after them', async () => {
  const told: (readonly string[])[] = []
  const {add} = changeBatches(
    async (files) => {
      told.push(files)
      await new Promise((resolve) => setTimeout(resolve, 1000))
    },
    () => undefined
  )
  add('first.md')
  await vi.advanceTimersByTimeAsync(100)
  for (const name of names) {
    add(name)
    await vi.advanceTimersByTimeAsync(1)
  }
  await vi.advanceTimersByTimeAsync(2000)
  expect(told).toEqual([['first.md'], names])
})

test('a save while the last one is dealt with hurries it, and is told of as soon as that is over', async () => {
  const told: string[] = []
  let finish: () => void = () => undefined
  const {add} = changeBatches(
    async ([file = '']) => {
      told.push(file)
      await new Promise<void>((resolve) => (finish = resolve))
    },
    () => finish()
  )
  add('first.md')
  await vi.advanceTimersByTimeAsync(1000)
  add('second.md')
  await vi.advanceTimersByTimeAsync(20)
  expect(told).toEqual(['first.md', 'second.md'])
})
