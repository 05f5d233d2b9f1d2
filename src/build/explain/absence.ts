import {basename} from 'node:path'
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
  const errors = messages.filter((message) => message.path === path && message.severity !== 'note')
  if (errors.some(({severity}) => severity === 'error')) return [faulty(path)]
  const edition = rebuilt.made.context.site.links.editionByPath.get(path.normalize('NFC'))
  if (edition) return unpublished(edition, config)
  return [
    {kind: 'unknown', reason: 'It was not read', hint: 'Run `dragoman check` for what is wrong with it'}
  ]
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
function unpublished({article: {matter, lang}, isOriginal}: Edition, config: Config): readonly Absence[] {
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
  return found.length > 0 ? found : [unlisted(lang)]
}

function unlisted(lang: string): Absence {
  return {
    kind: 'unlisted',
    reason: `Its language, ${lang}, is not one of the site's`,
    hint: 'Add it to `languages` in the configuration'
  }
}

/** Says why there is nothing at an address or path. */
export function absenceAt(place: string, {placed, messages}: Scene): Absence {
  const word = place.replace(/\/(index\.html)?$/, '')
  const last = basename(word)
  const suspect = messages.find((message) => isFileNamed(message, last))
  if (suspect)
    return {
      ...faulty(suspect.path),
      reason: `Nothing is made for it; ${suspect.path}, which may be meant, has errors`
    }
  const addresses = [...placed.values()].map(({address}) => address)
  const meant =
    addresses.find((address) => basename(address) === last && last !== '') || nearest(place, addresses)
  const hint = meant
    ? `Did you mean \`${meant}\`?`
    : 'Addresses of the site are told by `dragoman build --verbose`'
  return {kind: 'unknown', reason: 'No page or file of the site has that place', hint}
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
