import {posix} from 'node:path'
import type {Config} from '../../config/config.ts'
import type {Article} from '../../content/article.ts'
import {readArticle} from '../../content/article.ts'
import type {Data} from '../../content/data.ts'
import {digest} from '../../content/digest.ts'
import type {WrittenEdition} from '../../content/editions-of.ts'
import {editionsOf} from '../../content/editions-of.ts'
import type {EditionFacts, NewEdition} from '../../content/new-edition.ts'
import {newEdition} from '../../content/new-edition.ts'
import {sourceOfUrl} from '../../content/source-of-url.ts'
import {today} from '../../content/today.ts'
import type {Message} from '../../report/message.ts'
import {findOriginal} from '../../site/find-original.ts'
import {problem} from '../problem.ts'
import type {Terminal} from '../terminal.ts'
import {editionLanguage} from './edition-language.ts'
import type {NewOptions} from './new-options.ts'
import type {ReadName} from './read-name.ts'
import {readName} from './read-name.ts'
import {translatorOf} from './translator.ts'

/** A new edition and where it goes. */
export interface PlannedEdition extends NewEdition {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  readonly lang: string
  /** As the file is called, without language and extension. */
  readonly name: string
  /** What it is translated from; null when that is not in the content. */
  readonly original: Article | null
}

/** What a new edition is planned with. */
export interface PlanOptions {
  readonly options: NewOptions
  readonly terminal: Terminal
  readonly config: Config
  readonly data: Data
}

/** Decides what is in a new edition and where it goes, or says why there can be none. */
export async function planEdition(given: string, plan: PlanOptions): Promise<PlannedEdition | Message> {
  const {options, terminal, config, data} = plan
  const read = readName(given, config)
  if (read === null) return unnamed(given)
  if (options.source !== undefined && !isWebAddress(options.source)) return notAnAddress(options.source)
  const source = options.source === undefined ? null : sourceOfUrl(options.source, data.outlets)
  const editions = await editionsOf(read.name, config)
  const lang = editionLanguage({given: options.lang ?? null, suffix: read.suffix, config, editions, source})
  if (typeof lang !== 'string') return lang
  const path = pathOf(read, {config, lang, beside: editions[0]?.article.path ?? null})
  const facts: EditionFacts = {
    config,
    lang,
    isLangWritten: false,
    work: editions.map(({article}) => article.work).find((work) => work !== read.name) ?? '',
    date: today(terminal.now, config.timeZone),
    translator: options.translator ?? translatorOf(config, data.people, terminal),
    source,
    editions
  }
  const articleIn = (text: string): Article | null =>
    readArticle({path, value: text, digest: digest(text)}, config).article
  const isClear = articleIn(newEdition(facts).text)?.lang === lang
  const edition = newEdition({...facts, isLangWritten: !isClear})
  const article = articleIn(edition.text)
  return {path, lang, name: article?.name ?? read.name, original: originalOf(article, editions), ...edition}
}

/** An original has none. */
function originalOf(article: Article | null, editions: readonly WrittenEdition[]): Article | null {
  const own = article ? [{article}] : []
  const original = findOriginal<{readonly article: Article}>([...editions, ...own])
  return original?.article === article ? null : (original?.article ?? null)
}

interface Place {
  readonly config: Config
  readonly lang: string
  /** An edition of the work; null when it is the first. */
  readonly beside: string | null
}

function pathOf({folder, name, suffix}: ReadName, {config, lang, beside}: Place): string {
  const content = config.folders.content.slice(config.folders.root.length + 1).replaceAll('\\', '/')
  const isPlain = lang === config.language && beside === null && suffix === ''
  const file = isPlain ? `${name}.md` : `${name}.${lang}.md`
  return folder === '' && beside !== null
    ? posix.join(posix.dirname(beside), file)
    : posix.join(content, folder, file)
}

function unnamed(given: string): Message {
  return problem(given, 'new/name', {
    reason: `Unexpected name \`${given}\`, expected one that a file and an address can have`,
    hint: 'Use letters, numbers and hyphens, with folders if you like: `2026/visa-bonds`'
  })
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function notAnAddress(text: string): Message {
  return problem('--source', 'new/source', {
    reason: `Unexpected \`${text}\`, expected the address of the original`,
    hint: 'Write it with `https://`'
  })
}
