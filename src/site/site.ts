import {posix} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Language} from '../config/language.ts'
import {languageOf} from '../config/language.ts'
import type {Asset} from '../content/asset.ts'
import type {Data, ImageCredit} from '../content/data.ts'
import type {CommentFile} from '../content/load-comments.ts'
import type {Reference} from '../content/front-matter.ts'
import type {Standing} from '../editions/standing.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import {checkFreshness} from './check-freshness.ts'
import type {Entry} from './entry.ts'
import {checkChoices} from './check-choices.ts'
import {checkComments} from './check-comments.ts'
import {checkListed} from './check-listed.ts'
import {checkPins} from './check-pins.ts'
import {findComments} from './find-comments.ts'
import type {FindComments} from './find-comments.ts'
import type {LinkIndex} from './link.ts'
import {linkIndex} from './link-index.ts'
import type {FindRelated} from './related.ts'
import type {RelatedInEach} from './related-in-each.ts'
import {relatedInEach} from './related-in-each.ts'
import type {Steps} from './steps.ts'
import type {Taxonomy} from './taxonomy.ts'
import {taxonomy} from './taxonomy.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {Edition, Work} from './works.ts'
import {groupWorks} from './works.ts'

/** A language of the site, with what is published in it. */
export interface SiteLanguage extends Language {
  /** Articles, newest first. */
  readonly editions: readonly Edition[]
  /** Pages outside the lists, by address. */
  readonly pages: readonly Edition[]
}

/** Everything that the pages are made from. */
export interface Site {
  readonly config: Config
  /** Those with something in them, and the default language. */
  readonly languages: readonly SiteLanguage[]
  /** Published articles of all languages, newest first. */
  readonly editions: readonly Edition[]
  readonly works: ReadonlyMap<string, Work>
  readonly tags: Taxonomy
  readonly outlets: Taxonomy
  readonly translators: Taxonomy
  /** Everybody who had a hand in an edition: translators, reviewers, editors and authors. */
  readonly people: Taxonomy
  /** Gives the related articles of an edition, best first. */
  readonly related: FindRelated
  /** Gives the comments that are shown under an edition. */
  readonly comments: FindComments
  /** Says whether an edition has any related articles, without looking for the best. */
  readonly hasRelated: RelatedInEach['hasRelated']
  /** Makes ready for the search for related articles, which else is done when the first one is asked for. */
  readonly prepareRelated: RelatedInEach['prepareRelated']
  /** How translations stand to their originals, by path; those without a record are not among them. */
  readonly standings: ReadonlyMap<string, Standing>
  readonly assets: readonly Asset[]
  readonly links: LinkIndex
  /** What the data files tell of images, by the path of the file. */
  readonly imageCredits: ReadonlyMap<string, ImageCredit>
  readonly messages: readonly Message[]
}

/** What a site is assembled from. */
export interface Material {
  readonly entries: readonly Entry[]
  readonly assets: readonly Asset[]
  readonly comments: readonly CommentFile[]
  readonly data: Data
  readonly standings: ReadonlyMap<string, Standing>
  /** The numbers of terms: kept from one site to the next, it spares counting texts that did not change. */
  readonly vocabulary: Vocabulary
}

/** Brings all editions together: works, languages, terms and related articles. */
export function* assemble(config: Config, material: Material): Steps<Site> {
  const {entries, assets, comments, data, standings, vocabulary} = material
  const {works, messages} = groupWorks(entries)
  yield
  const faulty = new Set(messages.filter(({severity}) => severity === 'error').map(({path}) => path))
  const all = [...works.values()]
    .flatMap((work) => work.editions)
    .filter(({article}) => !faulty.has(article.path))
  const published = all.filter((edition) => isPublished(edition, config)).toSorted(newestFirst)
  const editions = published.filter(({article}) => article.matter.type === 'article')
  const languages = siteLanguages(config, published)
  yield
  const {slugs} = config
  const links = linkIndex(config, {all, published, assets})
  yield
  const tags = taxonomy(editions, {records: data.tags, referencesOf: tagsOf, slugs})
  yield
  const outlets = taxonomy(editions, {records: data.outlets, referencesOf: outletOf, slugs})
  yield
  const translators = taxonomy(editions, {
    records: data.people,
    referencesOf: ({article}) => article.matter.translators,
    slugs
  })
  yield
  const people = taxonomy(published, {records: data.people, referencesOf: peopleOf, slugs})
  yield
  return {
    config,
    languages,
    editions,
    works,
    tags,
    outlets,
    translators,
    people,
    ...relatedInEach(languages, {config, tags, outlets, vocabulary}),
    standings,
    comments: findComments(config, {files: comments, mentions: data.mentions, works}),
    assets,
    links,
    imageCredits: new Map(data.images.map((credit) => [posix.join(links.folder, credit.path), credit])),
    messages: [
      ...messages,
      ...checkListed(config, published),
      ...checkChoices(editions, works),
      ...checkComments(comments, all, config.comments?.per ?? 'edition'),
      ...checkFreshness(all, standings),
      ...checkPins(works)
    ].toSorted(byPlace)
  }
}

function isPublished({article, isOriginal}: Edition, config: Config): boolean {
  if (article.matter.isDraft && !config.withDrafts) return false
  if (article.matter.date.time > config.now && !config.withFuture) return false
  return !isOriginal || config.originals === 'page'
}

function newestFirst({article: left}: Edition, {article: right}: Edition): number {
  return right.matter.date.time - left.matter.date.time || (left.path < right.path ? -1 : 1)
}

function siteLanguages(config: Config, published: readonly Edition[]): readonly SiteLanguage[] {
  const found = new Set(published.map(({article}) => article.lang)).add(config.language)
  const listed = config.languages.filter(({tag}) => found.has(tag))
  const isListed = (tag: string): boolean => listed.some((language) => language.tag === tag)
  const others = [...found].filter(
    (tag) => !isListed(tag) && (config.languages.length === 0 || tag === config.language)
  )
  const inOrder = others.toSorted(
    (left, right) =>
      Number(right === config.language) - Number(left === config.language) || (left < right ? -1 : 1)
  )
  return [...listed, ...inOrder.map(languageOf)].map((language) => {
    const own = published.filter(({article}) => article.lang === language.tag)
    return {
      ...language,
      editions: own.filter(({article}) => article.matter.type === 'article'),
      pages: own.filter(({article}) => article.matter.type === 'page').toSorted(byAddress)
    }
  })
}

function byAddress({article: left}: Edition, {article: right}: Edition): number {
  return left.address < right.address ? -1 : 1
}

function tagsOf({article}: Edition): readonly {readonly name: string; readonly url: string}[] {
  return article.matter.tags.map((name) => ({name, url: ''}))
}

function outletOf({source}: Edition): readonly {readonly name: string; readonly url: string}[] {
  return source === null || source.outlet === '' ? [] : [{name: source.outlet, url: ''}]
}

function peopleOf({article: {matter}, source}: Edition): readonly Reference[] {
  return [...matter.translators, ...matter.reviewers, ...matter.editors, ...(source?.authors ?? [])]
}
