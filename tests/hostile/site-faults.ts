import type {BuiltSite} from '../helper/site.ts'
import {fileFaults} from './file-faults.ts'

/** Gives what is wrong with all files of a built site. */
export async function siteFaults(built: BuiltSite): Promise<readonly string[]> {
  const faults: string[] = []
  for (const path of await built.files()) faults.push(...fileFaults(path, await built.text(path)))
  return faults
}
