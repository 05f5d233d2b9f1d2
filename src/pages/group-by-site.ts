import type {Config} from '../config/config.ts'
import type {Address} from '../content/address.ts'
import {siteFolders} from './site-folders.ts'

/** Sorts what stands at an address by the site that it belongs to, in the order of the sites; each is there, even with nothing. */
export function groupBySite<Item>(
  items: readonly Item[],
  config: Pick<Config, 'language' | 'languages'>,
  addressOf: (item: Item) => Address
): ReadonlyMap<readonly string[], readonly Item[]> {
  const [whole = [], ...own] = siteFolders(config)
  if (own.length === 0) return new Map([[whole, items]])
  const siteOf = (item: Item): readonly string[] =>
    own.find((folder) => addressOf(item).startsWith(`/${folder.join('/')}/`)) ?? whole
  const itemsBySite = new Map([whole, ...own].map((folder) => [folder, new Array<Item>()]))
  for (const item of items) itemsBySite.get(siteOf(item))?.push(item)
  return itemsBySite
}
