import {existsSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Message} from '../report/message.ts'
import type {ImageCredit, ImageCredits} from './data.ts'

/** Reads `images.yaml` of the data folders, the later over the earlier. */
export async function loadImageCredits(folders: readonly string[], root: string): Promise<ImageCredits> {
  const messages: Message[] = []
  const creditByPath = new Map<string, ImageCredit>()
  for (const folder of folders) {
    const file = join(folder, 'images.yaml')
    if (!existsSync(file)) continue
    const {readImageCredits} = await import('./read-image-credits.ts')
    const read = readImageCredits(file, relative(root, file).split(sep).join('/'))
    messages.push(...read.messages)
    for (const credit of read.credits) creditByPath.set(credit.path, credit)
  }
  return {credits: [...creditByPath.values()], messages}
}
