import {existsSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import type {Address} from '../../content/address.ts'
import {addressFromPath} from '../../content/address.ts'
import type {PlacedFile} from './placed-file.ts'
import type {Scene} from './scene.ts'

/** What somebody asks about. */
export type Subject =
  | {readonly kind: 'placed'; readonly file: PlacedFile}
  /** A file of the site's sources, relative to the root. */
  | {readonly kind: 'source'; readonly path: string}
  /** A file in the output folder, or an address, where the next build puts nothing. */
  | {readonly kind: 'empty'; readonly address: Address | null; readonly path: string}
  | {readonly kind: 'elsewhere'}

/** Finds what a text means: an address with or without the site's, a file of the output, or a file of the sources. */
export function findSubject(text: string, cwd: string, scene: Scene): Subject {
  if (/^https?:\/\//i.test(text)) return atUrl(text, scene)
  const {root, out, content} = scene.config.folders
  const files = [resolve(cwd, text), resolve(root, text), resolve(content, text)]
  const output = files.find((file) => isBelow(file, out))
  if (output !== undefined) return atPath(slashed(relative(out, output)), scene)
  const source = files.find((file) => isBelow(file, root) && file !== root && existsSync(file))
  if (source !== undefined && !isFolderOf(text, source))
    return {kind: 'source', path: slashed(relative(root, source))}
  return atPath(withoutBase(text, scene), scene)
}

function atUrl(text: string, scene: Scene): Subject {
  if (!URL.canParse(text)) return {kind: 'elsewhere'}
  const {origin, pathname} = new URL(text)
  return origin === scene.config.origin ? atPath(withoutBase(pathname, scene), scene) : {kind: 'elsewhere'}
}

function withoutBase(path: string, {config: {basePath}}: Scene): string {
  const plain = (path.split(/[?#]/, 1)[0] ?? '').replace(/^\.?\/*/, '/')
  return `${plain}/`.startsWith(basePath) ? plain.slice(basePath.length - 1) : plain
}

function atPath(path: string, {placed}: Scene): Subject {
  const name = decoded(path).normalize('NFC').replace(/^\/+/, '')
  const candidates = name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`]
  const file = candidates.map((candidate) => placed.get(candidate)).find((found) => found !== undefined)
  if (file) return {kind: 'placed', file}
  const address = addressFromPath(`/${name.replace(/(^|\/)index\.html$/, '$1')}`)
  return {kind: 'empty', address, path: candidates.at(-1) ?? name}
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A folder is no file; `content` may also be the address of a page. */
function isFolderOf(text: string, file: string): boolean {
  return text === '' || statSync(file, {throwIfNoEntry: false})?.isDirectory() === true
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(join(folder, sep))
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
