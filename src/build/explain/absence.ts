import {basename, dirname} from 'node:path'
import type {Config} from '../../config/config.ts'
import type {Message} from '../../report/message.ts'
import {nearest} from '../../report/nearest.ts'
import type {Edition} from '../../site/works.ts'
import type {Absence} from './explanation.ts'
import type {Scene} from './scene.ts'

/** Says why a Markdown file of the content has no page. */
export function absenceOfFile(path: string, scene: Scene): readonly Absence[] {
  const {config, messages, rebuilt} = scene
  const name = path.slice(config.folders.content.length - config.folders.root.length)
  if (name.split('/').some((part) => /^[._]/.test(part) || part === 'node_modules')) return [hidden]
  if (messages.some((message) => message.path === path && message.severity === 'error')) return [faulty(path)]
  const edition = rebuilt.made.context.site.links.editionByPath.get(path.normalize('NFC'))
  return edition ? unpublished(edition, config) : [unread]
}

const unread: Absence = {
  kind: 'unknown',
  reason: 'It was left out',
  hint: 'Run `dragoman check --verbose` for all there is to say of the content'
}

const hidden: Absence = {
  kind: 'hidden',
  reason: 'Files and folders whose names begin with `.` or `_` are passed over',
  hint: 'Rename it to have it published'
}

function faulty(path: string): Absence {
  return {
    kind: 'errors',
    reason: `${path} has errors`,
    hint: 'Mend what is told below; until then a build leaves the site as it was, or with `--keep-going` leaves this file out'
  }
}

/** Says why an edition without errors is not published. */
function unpublished({article: {matter}, isOriginal}: Edition, config: Config): readonly Absence[] {
  const absences: readonly (Absence | null)[] = [
    matter.isDraft && !config.withDrafts
      ? {kind: 'draft', reason: 'It is a draft', hint: 'Take `draft: true` out, or build with `--drafts`'}
      : null,
    matter.date.time > config.now && !config.withFuture
      ? {
          kind: 'future',
          reason: `Its date, ${matter.date.text}, lies ahead`,
          hint: 'It appears with the first build after that, or now with `--future`'
        }
      : null,
    isOriginal && config.originals !== 'page'
      ? {
          kind: 'original',
          reason: `It is the original of its work, and \`originals: ${config.originals}\` gives originals no page`,
          hint: 'Set `originals: page` in the configuration to publish originals like any edition'
        }
      : null
  ]
  const found = absences.filter((absence) => absence !== null)
  return found.length > 0 ? found : [unread]
}

/** Says why there is nothing at an address or path; `suspect` is a file with errors that may be meant, or empty. */
export function absenceAt(place: string, suspect: string, {placed}: Scene): Absence {
  if (suspect !== '')
    return {...faulty(suspect), reason: `Nothing is made for it; ${suspect}, which may be meant, has errors`}
  const meant = nearestAddress(
    place,
    [...placed.values()].map(({address}) => address)
  )
  const hint =
    meant === ''
      ? 'Addresses of the site are told by `dragoman build --verbose`'
      : `Did you mean \`${meant}\`?`
  return {kind: 'unknown', reason: 'No page or file of the site has that place', hint}
}

/** The same name in another place comes before a name with a slip, and that before the page above. */
function nearestAddress(place: string, addresses: readonly string[]): string {
  const name = basename(place)
  const above = `${dirname(place)}/`
  return (
    addresses.find((address) => basename(address) === name && name !== '') ??
    (nearest(place, addresses) || addresses.find((address) => address === above) || '')
  )
}

/** Gives the path of a file with errors whose page may be meant by an address or path; empty when there is none. */
export function suspectAt(place: string, {messages}: Scene): string {
  const name = basename(place.replace(/\/(index\.html)?$/, ''))
  return messages.find((message) => isFileNamed(message, name))?.path ?? ''
}

function isFileNamed({path, severity}: Message, name: string): boolean {
  const stem = basename(path).replace(/\.md$/i, '')
  return (
    severity === 'error' &&
    name !== '' &&
    /\.md$/i.test(path) &&
    (stem === name || stem.startsWith(`${name}.`))
  )
}
