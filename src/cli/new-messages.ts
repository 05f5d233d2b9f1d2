import type {Message} from '../report/message.ts'

/** Gives a function that passes on those messages that were not among the last ones, wherever in their files they have moved. */
export function newMessages(): (messages: readonly Message[]) => readonly Message[] {
  let last = new Map<string, number>()
  return (messages) => {
    const before = new Map(last)
    last = new Map()
    return messages.filter((message) => {
      const key = JSON.stringify([message.path, message.severity, message.rule, message.reason])
      last.set(key, (last.get(key) ?? 0) + 1)
      const told = before.get(key) ?? 0
      before.set(key, told - 1)
      return told <= 0
    })
  }
}
