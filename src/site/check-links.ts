import {posix} from 'node:path'
import type {Address} from '../content/address.ts'
import type {Link} from '../markdown/document.ts'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import type {Target} from './link.ts'
import {findTarget} from './link.ts'
import type {Site} from './site.ts'
import type {Edition} from './works.ts'

/** Ids that the article page has around the text. */
const pageIds = ['related', 'content']

/** Reports links and images of published editions that lead nowhere. */
export function checkLinks(site: Site, addresses: ReadonlySet<Address>): readonly Message[] {
  const published = site.languages.flatMap(({editions, pages}) => [...editions, ...pages])
  const {editionByPath, assetByPath} = site.links
  const context: Context = {
    site,
    addresses,
    nearestAddress: nearestPath(() => addresses),
    nearestFile: nearestPath(() => [...editionByPath.keys(), ...assetByPath.keys()])
  }
  return published.flatMap((edition) => [
    ...edition.document.links.flatMap((link) => checkLink(context, edition, link)),
    ...checkImage(site, edition)
  ])
}

interface Context {
  readonly site: Site
  readonly addresses: ReadonlySet<Address>
  readonly nearestAddress: (path: string) => string
  readonly nearestFile: (path: string) => string
}

function checkLink(context: Context, edition: Edition, link: Link): readonly Message[] {
  const target = link.target.startsWith('#')
    ? ({kind: 'edition', edition, fragment: link.target.slice(1)} satisfies Target)
    : findTarget(context.site.links, edition.article, link.target)
  const fault = faultOf(target, context)
  if (fault === null) return []
  return [{path: edition.article.path, place: link.place, severity: 'warning', ...fault}]
}

type Fault = Pick<Message, 'rule' | 'reason' | 'hint'>

function faultOf(target: Target, {addresses, nearestAddress, nearestFile}: Context): Fault | null {
  if (target.kind === 'external' || target.kind === 'asset') return null
  if (target.kind === 'edition') return fragmentFault(target)
  if (target.kind === 'address')
    return addresses.has(target.address) ? null : missing(target.address, nearestAddress)
  if (target.kind === 'unpublished') {
    const hint = 'Link to another edition, or publish this one'
    return {
      rule: 'link/unpublished',
      reason: `Unexpected link to \`${target.path}\`, which is not on the site`,
      hint
    }
  }
  if (target.kind === 'outside') {
    const hint = 'Put the file into the content folder, or link to its address on the web'
    return {
      rule: 'link/outside',
      reason: `Unexpected link to \`${target.path}\`, which lies outside the content folder`,
      hint
    }
  }
  return missing(target.path, nearestFile)
}

function missing(path: string, nearestTo: (path: string) => string): Fault {
  const meant = nearestTo(path)
  const hint =
    meant === ''
      ? 'Check the path; it is looked up from the folder of the file it stands in'
      : `Did you mean \`${meant}\`?`
  return {
    rule: 'link/missing',
    reason: `Unexpected link to \`${path}\`, expected a file or page that exists`,
    hint
  }
}

/** Folders and extensions are the same in most paths: the name is what tells them apart. */
function nearestPath(candidates: () => Iterable<string>): (path: string) => string {
  let pathByName: ReadonlyMap<string, string> | null = null
  return (path) => {
    pathByName ??= new Map(Array.from(candidates(), (candidate) => [nameOf(candidate), candidate]))
    const name = nearest(nameOf(path), pathByName.keys())
    return name === '' ? '' : (pathByName.get(name) ?? '')
  }
}

function nameOf(path: string): string {
  return posix.basename(path, posix.extname(path))
}

function fragmentFault({edition, fragment}: Extract<Target, {kind: 'edition'}>): Fault | null {
  const id = decode(fragment)
  if (id === '' || pageIds.includes(id)) return null
  const {ids} = edition.document.details()
  if (ids.includes(id)) return null
  const meant = nearest(id, ids)
  const hint = meant === '' ? 'Ids are made from the headings' : `Did you mean \`#${meant}\`?`
  return {
    rule: 'link/fragment',
    reason: `Unexpected fragment \`#${id}\`, expected an id in ${edition.article.path}`,
    hint
  }
}

function checkImage(site: Site, {article}: Edition): readonly Message[] {
  const src = article.matter.image?.src ?? ''
  if (src === '' || ['asset', 'external'].includes(findTarget(site.links, article, src).kind)) return []
  const reason = `Unexpected image \`${src}\`, expected a file that exists`
  return [
    {
      path: article.path,
      place: article.place,
      severity: 'warning',
      rule: 'matter/image',
      reason,
      hint: 'The path is looked up from the folder of the article'
    }
  ]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
