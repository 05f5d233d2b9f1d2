import type {Standing} from '../editions/standing.ts'
import {isMaterial, lagSize} from '../editions/lag.ts'
import type {EditionState} from './edition-state.ts'
import {editionState} from './edition-state.ts'
import type {Site} from './site.ts'
import {findTerm, termName} from './taxonomy.ts'
import type {Edition, Work} from './works.ts'

/** How an edition, which may still be missing, is doing. */
export interface EditionStatus {
  /** Key of its work. */
  readonly work: string
  readonly lang: string
  readonly title: string
  readonly state: EditionState | 'missing'
  /** Null when it is missing. */
  readonly edition: Edition | null
  readonly translators: readonly string[]
  /** Empty when it is not known. */
  readonly outlet: string
  /** `unrecorded`: the original is here, but not what the edition was made from; `unknown`: the original is elsewhere. */
  readonly freshness: 'fresh' | 'behind' | 'unrecorded' | 'unknown'
  /** Null when it is not behind. */
  readonly behind: Behind | null
}

/** By how much an edition is behind its original. */
export interface Behind {
  /** Blocks of the original that have changed. */
  readonly blocks: number
  readonly total: number
  readonly kinds: readonly Standing['lags'][number]['kind'][]
  /** When the original was changed, if it says so; else when the edition was up to date. */
  readonly since: string
}

/** Gives how every edition of every article is doing, the most urgent first; originals themselves are left out. */
export function siteStatus(site: Site): readonly EditionStatus[] {
  const languages = wantedLanguages(site)
  return [...site.works.values()]
    .filter(({editions}) => editions.some(({article}) => article.matter.type === 'article'))
    .flatMap((work) => [...present(site, work), ...missing(site, work, languages)])
    .toSorted(byUrgency)
}

function wantedLanguages({config, languages}: Site): readonly string[] {
  const tags = config.languages.length > 0 ? config.languages : languages
  return tags.map(({tag}) => tag)
}

function present(site: Site, work: Work): readonly EditionStatus[] {
  return work.editions
    .filter(({article, isOriginal}) => !isOriginal && article.matter.type === 'article')
    .map((edition) => {
      const {path, lang, matter} = edition.article
      const standing = site.standings.get(path)
      const behind = standing ? behindOf(standing, work.original) : null
      return {
        work: work.key,
        lang,
        title: matter.title,
        state: editionState(edition, standing),
        edition,
        translators: matter.translators.map(({name}) => nameOf(site.people, name, site.config.language)),
        outlet: outletOf(site, edition),
        freshness: freshnessOf({standing, behind, original: work.original}),
        behind
      }
    })
}

function nameOf(taxonomy: Site['people'], name: string, lang: string): string {
  const term = findTerm(taxonomy, name)
  return term === null ? name : termName(term, lang)
}

function outletOf(site: Site, {source}: Edition): string {
  return source === null ? '' : nameOf(site.outlets, source.outlet, site.config.language)
}

function behindOf({date, total, lags}: Standing, original: Edition | null): Behind | null {
  const material = lags.filter(isMaterial)
  if (material.length === 0) return null
  const blocks = material.reduce((sum, lag) => sum + lagSize(lag), 0)
  const updated = original?.article.matter.updated?.text ?? ''
  return {
    blocks,
    total: Math.max(total, blocks),
    kinds: [...new Set(material.map(({kind}) => kind))].toSorted(),
    since: updated > date ? updated : date
  }
}

function freshnessOf({
  standing,
  behind,
  original
}: {
  readonly standing: Standing | undefined
  readonly behind: Behind | null
  readonly original: Edition | null
}): EditionStatus['freshness'] {
  if (original === null) return 'unknown'
  if (!standing) return 'unrecorded'
  return behind === null ? 'fresh' : 'behind'
}

function missing(site: Site, work: Work, languages: readonly string[]): readonly EditionStatus[] {
  const there = new Set(work.editions.map(({article}) => article.lang))
  const model = work.original ?? work.editions[0]
  const source = work.editions.find((edition) => edition.source)?.source
  const original = work.original?.article.lang ?? source?.lang ?? ''
  return languages
    .filter((lang) => !there.has(lang) && lang !== original)
    .map((lang) => ({
      work: work.key,
      lang,
      title: model?.article.matter.title ?? work.key,
      state: 'missing',
      edition: null,
      translators: [],
      outlet: model ? outletOf(site, model) : '',
      freshness: 'unknown',
      behind: null
    }))
}

const urgency = ['machine', 'draft', 'missing', 'translated', 'reviewed', 'original']

function byUrgency(left: EditionStatus, right: EditionStatus): number {
  return (
    (right.behind?.blocks ?? 0) - (left.behind?.blocks ?? 0) ||
    urgency.indexOf(left.state) - urgency.indexOf(right.state) ||
    order(left.work, right.work) ||
    order(left.lang, right.lang)
  )
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
