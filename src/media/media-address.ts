import {posix} from 'node:path'
import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'

/** Gives a file that was made an address that changes with what it was made from, so that browsers may keep it for good. */
export function mediaAddress(
  folder: string,
  path: string,
  {key, ending}: {readonly key: string; readonly ending: string}
): Address {
  const {dir, name} = posix.parse(path)
  const folders = dir.split('/').filter((part) => part !== '')
  return fileAddress('assets', folder, ...folders, `${shortened(name)}-${key.slice(0, 10)}${ending}`)
}

/** File systems allow 255 bytes. */
function shortened(name: string): string {
  return Array.from(name).slice(0, 40).join('')
}
