import {canonicalLanguageTag} from '../config/language-tag.ts'
import type {Config} from '../config/config.ts'
import {hiddenCharacters} from '../report/hidden-characters.ts'
import type {Message, Place} from '../report/message.ts'
import type {Address} from './address.ts'
import {addressFromPath, isSegment, pageAddress, slugOf} from './address.ts'
import type {FrontMatter} from './front-matter.ts'
import {readFrontMatter} from './front-matter.ts'
import {splitMatter} from './split-matter.ts'
import type {Source} from './source.ts'

/** One edition as its own file tells it. */
export interface Article {
  /** File, relative to the site's root, with forward slashes. */
  readonly path: string
  /** Digest of the file's text. */
  readonly digest: string
  /** BCP 47 tag. */
  readonly lang: string
  /** The file's NAME, without folder, language and extension. */
  readonly name: string
  /** What its editions share: `work` of the front matter, else NAME. */
  readonly work: string
  readonly address: Address
  /** Old addresses, each to be redirected. */
  readonly aliases: readonly Address[]
  readonly matter: FrontMatter
  /** Where the front matter stands. */
  readonly place: Place
  /** The Markdown; lines of the front matter are blank, so that places are those of the file. */
  readonly body: string
}

/** What reading one file gives: an article, or null with the messages that say why. */
export interface ArticleResult {
  readonly article: Article | null
  readonly messages: readonly Message[]
}

/** Reads one edition; what is wrong with it becomes messages. */
export function readArticle(source: Source, config: Config): ArticleResult {
  const split = splitMatter(source)
  if ('rule' in split) return {article: null, messages: [split]}
  const {yaml, body} = split
  if (yaml.messages.some(({severity}) => severity === 'error'))
    return {article: null, messages: yaml.messages}
  const {value: matter, messages} = readFrontMatter(yaml)
  if (matter === null) return {article: null, messages: [...yaml.messages, ...messages]}
  const problems: Message[] = [
    ...yaml.messages,
    ...messages,
    ...hiddenCharacters(body, {path: source.path, prefix: 'markdown'})
  ]
  const problem = (field: string, reason: string, hint: string): void => {
    problems.push({
      path: source.path,
      place: yaml.placeOf([field]),
      severity: 'error',
      rule: `matter/${field}`,
      reason,
      hint
    })
  }
  const {name, lang, suffix} = nameOf(source.path, matter, config)
  if (suffix !== '' && suffix !== lang) {
    const reason = `Unexpected \`lang: ${lang}\` in a file that its name calls \`${suffix}\``
    const hint = `Rename the file to \`${name}.${lang}.md\`, or leave \`lang\` out`
    problems.push({
      path: source.path,
      place: yaml.placeOf(['lang']),
      severity: 'warning',
      rule: 'matter/lang',
      reason,
      hint
    })
  }
  const slug = checkedSlug(matter.slug === '' ? slugOf(name, config.slugs) : matter.slug, problem)
  const aliases = matter.aliases.map((alias) => checkedAlias(alias, problem))
  if (slug === '' || aliases.some((alias) => alias === null)) return {article: null, messages: problems}
  const article: Article = {
    path: source.path,
    digest: source.digest,
    lang,
    name,
    work: matter.work === '' ? name : matter.work,
    address: pageAddress(...(lang === config.language ? [] : [lang]), slug),
    aliases: aliases.filter((alias) => alias !== null),
    matter,
    place: {line: 1, column: 1, endLine: 1, endColumn: 4},
    body
  }
  return {article, messages: problems}
}

interface Name {
  readonly name: string
  readonly lang: string
  /** The language that the file's name says; empty when it says none. */
  readonly suffix: string
}

/** Parts a file's path into NAME and language: front matter, then a suffix that is a language, then the default. */
function nameOf(path: string, matter: FrontMatter, config: Config): Name {
  const stem = (path.split('/').at(-1) ?? '').replace(/\.md$/i, '').normalize('NFC')
  const dot = stem.lastIndexOf('.')
  const suffix = dot > 0 ? canonicalLanguageTag(stem.slice(dot + 1)) : ''
  if (suffix !== '' && isLanguageSuffix(suffix, matter.lang, config)) {
    return {name: stem.slice(0, dot), lang: matter.lang === '' ? suffix : matter.lang, suffix}
  }
  return {name: stem, lang: matter.lang === '' ? config.language : matter.lang, suffix: ''}
}

/** Where the configuration lists no languages, two letters that CLDR knows as a language count as one. */
function isLanguageSuffix(suffix: string, lang: string, {language, languages}: Config): boolean {
  if (suffix === lang || suffix === language) return true
  if (languages.length > 0) return languages.some(({tag}) => tag === suffix)
  return lang === '' && /^[a-z]{2}(-|$)/.test(suffix) && isKnownLanguage(suffix)
}

function isKnownLanguage(tag: string): boolean {
  languageNames ??= new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})
  return languageNames.of(tag) !== undefined
}

/** It is large, and most sites say which languages they have. */
let languageNames: Intl.DisplayNames | undefined

type Problem = (field: string, reason: string, hint: string) => void

function checkedSlug(slug: string, problem: Problem): string {
  const normal = slug.normalize('NFC')
  if (isSegment(normal) && !normal.startsWith('.')) return normal
  const better = slugOf(normal.replace(/[./\\]+/g, '-'), 'unicode')
  problem(
    'slug',
    `Unexpected slug \`${slug}\`, expected one segment of an address`,
    better === '' ? 'Give a `slug` of letters, numbers and hyphens' : `Did you mean \`${better}\`?`
  )
  return ''
}

function checkedAlias(alias: string, problem: Problem): Address | null {
  const address = addressFromPath(alias.normalize('NFC'))
  if (address === null || address === '/' || address.includes('/.')) {
    problem(
      'aliases',
      `Unexpected alias \`${alias}\`, expected a path of this site`,
      'Write an old address such as `/2019/old-name/`'
    )
    return null
  }
  return address
}
