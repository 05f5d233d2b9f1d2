import type {Edition} from '../../site/works.ts'
import {blankExplanation} from './blank-explanation.ts'
import {dataUses, termUses} from './data-uses.ts'
import type {Explanation} from './explanation.ts'
import {fateOf} from './fate.ts'
import {outputFile} from './output-file.ts'
import {partOrigins} from './part-origins.ts'
import type {PlacedFile} from './placed-file.ts'
import {explainRelated} from './related.ts'
import type {Scene} from './scene.ts'
import {templateFiles} from './template-files.ts'

/** Explains a file that is on the site. */
export function explainPlaced(subject: string, file: PlacedFile, scene: Scene): Explanation {
  const {site} = scene.rebuilt.made.context
  const {origin} = file
  const edition = site.links.editionByPath.get(origin.normalize('NFC')) ?? null
  const explanation: Explanation = {
    ...blankExplanation(subject),
    address: file.address,
    output: outputFile(file.path, scene.config.folders),
    isOnSite: true,
    rule: file.rule,
    sources: origin === '' ? [] : [origin],
    data: file.template === 'term.html' ? termUses(file.address, site) : [],
    templates: templateFiles(file.template, scene.theme),
    fate: fateOf(file, edition ? shownBy(edition, scene) : origin === '' ? [] : [origin], scene),
    others: othersFrom(file, scene),
    messages: scene.messages.filter(({path}) => path === origin)
  }
  if (edition === null) return explanation
  const listsRelated = file.template === 'article.html' || file.template === 'related.html'
  return {
    ...explanation,
    sources: [origin, ...sistersOf(edition, scene)],
    data: dataUses(edition, site),
    parts: partOrigins(edition, site),
    related: listsRelated ? explainRelated(edition, site) : []
  }
}

function sistersOf({article}: Edition, {rebuilt}: Scene): readonly string[] {
  const work = rebuilt.made.context.site.works.get(article.work)
  return (work?.editions ?? []).map((sister) => sister.article.path).filter((path) => path !== article.path)
}

/** An article shows itself, its other editions, and what is related to it. */
function shownBy(edition: Edition, scene: Scene): readonly string[] {
  const related = scene.rebuilt.made.context.site.related(edition)
  return [
    edition.article.path,
    ...sistersOf(edition, scene),
    ...related.map((other) => other.edition.article.path)
  ]
}

function othersFrom({origin, address}: PlacedFile, {placed}: Scene): readonly string[] {
  if (origin === '') return []
  return [...placed.values()]
    .filter((other) => other.origin === origin && other.address !== address)
    .map((other) => other.address)
}
