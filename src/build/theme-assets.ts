import {createHash} from 'node:crypto'
import {posix} from 'node:path'
import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import type {Theme} from '../templates/theme.ts'

/** An asset of the theme in the place where pages find it. */
export interface PlacedAsset {
  readonly name: string
  readonly address: Address
  readonly key: string
  readonly contents: Uint8Array
}

/** Gives the theme's assets under names that change with their contents, so that browsers may keep them for good. */
export function themeAssets({assets}: Theme): readonly PlacedAsset[] {
  return [...assets.values()].map(({name, contents}) => {
    const key = createHash('sha256').update(contents).digest('hex').slice(0, 8)
    const {dir, name: stem, ext} = posix.parse(name)
    const folders = dir === '' ? [] : dir.split('/')
    return {name, key, contents, address: fileAddress('assets', ...folders, `${stem}-${key}${ext}`)}
  })
}
