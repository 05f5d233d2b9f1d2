import type {Address} from '../content/address.ts'
import {fileAddress} from '../content/address.ts'
import {alternates} from './alternates.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import type {SitemapEntry} from './data-view.ts'
import {groupBySite} from './group-by-site.ts'
import type {AnyDataPage, DataPage, Listing, Page} from './page.ts'
import {partition} from './partition.ts'

/** What one sitemap may hold (sitemaps.org protocol 0.9). */
const limits = {count: 50_000, size: 50 * 1024 * 1024}

interface Listed extends Listing {
  readonly address: Address
}

/** Gives where the sitemap of a site is. */
export function sitemapAddress(folder: readonly string[]): Address {
  return fileAddress(...folder, 'sitemap.xml')
}

/** Makes the sitemap of all pages that search engines are to know, one for each site: an index of several where one may not hold them all. */
export function* sitemapPages(context: PageContext, pages: readonly Page[]): Iterable<AnyDataPage> {
  const listed = pages.flatMap((page): readonly Listed[] =>
    page.kind === 'html' && page.listing !== null ? [{...page.listing, address: page.address}] : []
  )
  const bySite = groupBySite(listed, context.site.config, ({address}) => address)
  for (const [folder, own] of bySite) {
    const parts = partition(own, {...limits, sizeOf: (entry) => sizeOf(context, entry)})
    const [first = []] = parts
    if (parts.length < 2) yield sitemapPage(context, first, sitemapAddress(folder))
    else {
      yield indexPage(context, folder, parts)
      yield* parts.map((part, index) => sitemapPage(context, part, partAddress(folder, index)))
    }
  }
}

function partAddress(folder: readonly string[], index: number): Address {
  return fileAddress(...folder, `sitemap-${index + 1}.xml`)
}

/** Bytes of an entry, at most: percent-encoding writes three characters for a byte, and the tags around an address take less than the rest. */
function sizeOf({site}: PageContext, {address, versions}: Listed): number {
  const {origin, basePath} = site.config
  const around = 100 + origin.length + basePath.length
  let total = 0
  let largest = 0
  for (const version of [{address}, ...versions]) {
    const size = around + 3 * Buffer.byteLength(version.address)
    total += size
    largest = Math.max(largest, size)
  }
  return total + largest
}

function sitemapPage(context: PageContext, listed: readonly Listed[], address: Address): DataPage<'sitemap'> {
  return {
    kind: 'data',
    address,
    format: 'sitemap',
    view: () => ({
      entries: listed
        .map((entry) => entryOf(context, entry))
        .toSorted((left, right) => (left.url < right.url ? -1 : 1))
    }),
    inputs: () => listed.map(listingInputs).join('\n'),
    origin: ''
  }
}

function entryOf(context: PageContext, {address, modified, versions}: Listed): SitemapEntry {
  return {url: urlIn(context, address), modified, alternates: alternates(context, versions)}
}

function listingInputs({address, modified, versions}: Listed): string {
  return `${address} ${modified} ${versions.map((version) => `${version.lang} ${version.address}`).join(' ')}`
}

function indexPage(
  context: PageContext,
  folder: readonly string[],
  parts: readonly (readonly Listed[])[]
): DataPage<'sitemapIndex'> {
  return {
    kind: 'data',
    address: sitemapAddress(folder),
    format: 'sitemapIndex',
    view: () => ({
      sitemaps: parts.map((part, index) => ({
        url: urlIn(context, partAddress(folder, index)),
        modified: newest(part)
      }))
    }),
    inputs: () => parts.map(newest).join('\n'),
    origin: ''
  }
}

function newest(listed: readonly Listed[]): string {
  return listed.reduce(
    (latest, {modified}) => (latest === '' || Date.parse(modified) > Date.parse(latest) ? modified : latest),
    ''
  )
}
