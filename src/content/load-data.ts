import {existsSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import type {DataRecord, DataResult} from './data.ts'
import {loadImageCredits} from './load-image-credits.ts'
import type {ReadMentions} from './read-mentions.ts'

const kinds = ['people', 'outlets', 'tags'] as const

/** Reads `people.yaml`, `outlets.yaml`, `tags.yaml`, `images.yaml` and `webmentions.json` of the data folders; each may be missing. */
export async function loadData(folders: readonly string[], root: string): Promise<DataResult> {
  const messages: Message[] = []
  const recordsByKind = {
    people: new Map<string, DataRecord>(),
    outlets: new Map<string, DataRecord>(),
    tags: new Map<string, DataRecord>()
  }
  for (const kind of kinds) {
    for (const folder of folders) {
      const file = join(folder, `${kind}.yaml`)
      if (!existsSync(file)) continue
      const {readData} = await import('./read-data.ts')
      const read = readData(file, relative(root, file).split(sep).join('/'), kind)
      messages.push(...read.messages)
      for (const record of read.records) recordsByKind[kind].set(record.key, record)
    }
  }
  const {people, outlets, tags} = recordsByKind
  const {mentions, messages: faults} = await loadMentions(folders, root)
  const images = await loadImageCredits(folders, root)
  return {
    data: {
      people: [...people.values()],
      outlets: [...outlets.values()],
      tags: [...tags.values()],
      images: images.credits,
      mentions
    },
    messages: [...messages, ...images.messages, ...faults]
  }
}

async function loadMentions(folders: readonly string[], root: string): Promise<ReadMentions> {
  const files = folders.map((folder) => join(folder, 'webmentions.json')).filter((file) => existsSync(file))
  if (files.length === 0) return {mentions: [], messages: []}
  const {readMentions} = await import('./read-mentions.ts')
  const read = files.map((file) => readMentions(file, relative(root, file).split(sep).join('/')))
  return {mentions: read.flatMap(({mentions}) => mentions), messages: read.flatMap(({messages}) => messages)}
}
