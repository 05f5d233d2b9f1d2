import {posix} from 'node:path'
import {digest} from '../content/digest.ts'
import {toSource} from '../content/source.ts'
import type {Source} from '../content/source.ts'
import type {Message} from '../report/message.ts'
import {checkTranslations} from './check-translations.ts'
import type {MessageTexts} from './message-text.ts'
import {readMessages} from './read-messages.ts'
import type {MessageFile} from './read-messages.ts'
import {readThemeFolder} from './read-theme-folder.ts'
import type {ThemeFile} from './read-theme-folder.ts'

/** One template, named as other templates name it: `article.html`, `part/card.html`. */
export interface TemplateSource {
  readonly name: string
  /** For messages: relative to the site's root, or `dragoman:templates/…` for ours. */
  readonly path: string
  readonly text: string
}

/** A file that pages refer to, such as `style.css`. */
export interface ThemeAsset {
  readonly name: string
  readonly contents: Uint8Array
}

/** Templates, words and assets, ours with the user's over them. */
export interface Theme {
  /** By name. */
  readonly templates: ReadonlyMap<string, TemplateSource>
  /** Texts of the interface by language tag. */
  readonly messages: ReadonlyMap<string, MessageTexts>
  /** By name, without `asset/`. */
  readonly assets: ReadonlyMap<string, ThemeAsset>
  /** The site's default language, BCP 47. */
  readonly language: string
  /** Digest of the templates and messages. */
  readonly digest: string
}

/** Where themes are; a file in a later folder takes the place of the one of the same name in earlier ones. */
export interface ThemeOptions {
  /** The site's root. */
  readonly root: string
  /** Absolute paths, ours first; a folder need not be there. */
  readonly folders: readonly string[]
  /** The site's default language, BCP 47. */
  readonly language: string
}

/** Reads the templates, interface languages and assets of a site. */
export async function loadTheme({
  root,
  folders,
  language
}: ThemeOptions): Promise<{readonly theme: Theme; readonly messages: readonly Message[]}> {
  const files = [...new Set(folders)].flatMap((folder) => readThemeFolder(folder, root))
  const assets = files.filter(({name}) => name.startsWith('asset/')).map(toAsset)
  const texts = files.filter(({name}) => !name.startsWith('asset/')).map(toText)
  const templates = texts.filter(({name}) => name.endsWith('.html')).map(toTemplate)
  const languages = texts.flatMap(toLanguage)
  const theme = assemble({
    assets: byName(assets),
    templates: byName(templates),
    messages: mergeLanguages(languages),
    language
  })
  return {
    theme,
    messages: [
      ...texts.flatMap(notText),
      ...languages.flatMap(({messages}) => messages),
      ...translationProblems(languages, theme)
    ]
  }
}

function toAsset({name, bytes}: ThemeFile): ThemeAsset {
  return {name: name.slice('asset/'.length), contents: bytes}
}

interface ThemeText extends ThemeFile {
  /** Null when the file is not UTF-8. */
  readonly source: Source | null
}

function toText(file: ThemeFile): ThemeText {
  return {...file, source: toSource(file.path, file.bytes)}
}

function toTemplate({name, path, source}: ThemeText): TemplateSource {
  return {name, path, text: source?.value ?? ''}
}

function toLanguage({name, source}: ThemeText): readonly MessageFile[] {
  return source && name.endsWith('.json') ? [readMessages(source, posix.basename(name, '.json'))] : []
}

/** Sorted by name; of several with one name, the last. */
function byName<Item extends {readonly name: string}>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(sorted(items.map((item) => [item.name, item])))
}

function sorted<Value>(pairs: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
  return pairs.toSorted(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0))
}

function mergeLanguages(files: readonly MessageFile[]): Theme['messages'] {
  const tags = [...new Set(files.map(({tag}) => tag))].filter((tag) => tag !== '').toSorted()
  const textsOf = (tag: string): MessageTexts =>
    new Map(sorted(files.filter((file) => file.tag === tag).flatMap(({texts}) => [...texts])))
  return new Map(tags.map((tag) => [tag, textsOf(tag)]))
}

function assemble(parts: Omit<Theme, 'digest'>): Theme {
  const templates = [...parts.templates].map(([name, {text}]) => [name, text])
  const messages = [...parts.messages].map(([tag, texts]) => [tag, ...texts])
  return {...parts, digest: digest(parts.language, JSON.stringify(templates), JSON.stringify(messages))}
}

function notText({path, source}: ThemeText): readonly Message[] {
  const hint = 'Save the file as UTF-8'
  return source
    ? []
    : [
        {
          path,
          place: null,
          severity: 'error',
          rule: 'template/encoding',
          reason: 'Unexpected bytes, expected UTF-8',
          hint
        }
      ]
}

/** English files are compared with those before them: what a site's own adds is known to its other languages. */
function translationProblems(files: readonly MessageFile[], theme: Theme): readonly Message[] {
  const ours = files.find(({tag}) => tag === 'en')
  const english = theme.messages.get('en') ?? new Map<string, never>()
  return files.flatMap((file) =>
    file === ours ? [] : checkTranslations(file, file.tag === 'en' && ours ? ours.texts : english)
  )
}
