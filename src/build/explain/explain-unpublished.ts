import {outputPath} from '../../content/address.ts'
import {relatedAddress} from '../../pages/related.ts'
import type {Edition} from '../../site/works.ts'
import {absenceAt, absenceOfFile, suspectAt} from './absence.ts'
import {blankExplanation} from './blank-explanation.ts'
import {dataUses} from './data-uses.ts'
import type {Explanation} from './explanation.ts'
import {fateOfNone} from './fate.ts'
import type {Subject} from './find-subject.ts'
import {outputFile} from './output-file.ts'
import {partOrigins} from './part-origins.ts'
import type {Scene} from './scene.ts'

/** Explains a Markdown file of the content that has no page. */
export function explainUnpublished(subject: string, path: string, scene: Scene): Explanation {
  const {site} = scene.rebuilt.made.context
  const edition = site.links.editionByPath.get(path.normalize('NFC'))
  const output = edition ? outputPath(edition.article.address) : ''
  return {
    ...blankExplanation(subject),
    address: edition?.article.address ?? '',
    output: outputFile(output, scene.config.folders),
    absence: absenceOfFile(path, scene),
    sources: [path],
    data: edition ? dataUses(edition, site) : [],
    parts: edition ? partOrigins(edition, site) : [],
    fate: fateOfNone(output, scene),
    messages: scene.messages.filter((message) => message.path === path)
  }
}

/** Explains a place on the site where there is nothing: what would be there may be kept back. */
export function explainEmpty(
  subject: string,
  {address, path}: Extract<Subject, {readonly kind: 'empty'}>,
  scene: Scene
): Explanation {
  const editions = [...scene.rebuilt.made.context.site.links.editionByPath.values()]
  const wanted = editions.find((edition) => address !== null && addressesOf(edition).includes(address))
  if (wanted) return explainUnpublished(subject, wanted.article.path, scene)
  const suspect = suspectAt(path, scene)
  return {
    ...blankExplanation(subject),
    address: address ?? '',
    absence: [absenceAt(address ?? path, suspect, scene)],
    fate: fateOfNone(path, scene),
    messages: suspect === '' ? [] : scene.messages.filter((message) => message.path === suspect)
  }
}

function addressesOf(edition: Edition): readonly string[] {
  return [edition.article.address, relatedAddress(edition), ...edition.article.aliases]
}
