import {createRequire} from 'node:module'
import {digest} from './digest.ts'

declare const addressBrand: unique symbol

/** Where a page is below the site's base: `/ru/slug/` for a page, `/feed.xml` for a file; not percent-encoded. */
export type Address = string & {readonly [addressBrand]: true}

/** Gives the address of a page from its path segments, none of which may be empty or hold a slash. */
export function pageAddress(...segments: readonly string[]): Address {
  return brand(segments.length === 0 ? '/' : `/${segments.map(checked).join('/')}/`)
}

/** Gives the address of a file, such as a feed or an image, from its path segments. */
export function fileAddress(...segments: readonly string[]): Address {
  return brand(`/${segments.map(checked).join('/')}`)
}

/** Gives the path in the output folder of what stands at an address. */
export function outputPath(address: Address): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
}

/** Gives an address below a base path, percent-encoded for use in a link (RFC 3986). */
export function hrefOf(address: Address, basePath: string): string {
  return basePath + address.slice(1).split('/').map(encodeSegment).join('/')
}

/** Gives the address that a slug, name or old path stands for, or null when it leads out of the site. */
export function addressFromPath(path: string): Address | null {
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => !isSegment(segment))) return null
  return /\.[a-z0-9]+$/i.test(segments.at(-1) ?? '') && !path.endsWith('/')
    ? fileAddress(...segments)
    : pageAddress(...segments)
}

/** Makes a text fit for one segment of an address: letters of any script, numbers, `-`, `_`, `.`, `~`, `+` and `#`. */
export function slugOf(text: string, slugs: 'unicode' | 'ascii'): string {
  const letters = slugs === 'ascii' ? toAscii(text) : text
  return letters
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}._~+#-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(deviceName, '$&-')
    .replace(/^.{50,}$/u, shortened)
}

/** Names of devices on Windows, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i

/** A name of a file has at most 255 bytes on most systems. */
function shortened(slug: string): string {
  if (Buffer.byteLength(slug) <= 200) return slug
  let start = slug.slice(0, 180)
  while (Buffer.byteLength(start) > 180) start = start.slice(0, -1)
  return `${start.replace(/[-.\uD800-\uDFFF]+$/g, '')}-${digest(slug).slice(0, 8)}`
}

/** Says whether a text can be one segment of an address and one name of a file, on any system. */
export function isSegment(text: string): boolean {
  return (
    text !== '' &&
    !unfit.test(text) &&
    !deviceName.test(text) &&
    (text.length <= 80 || Buffer.byteLength(text) <= 240)
  )
}

/** What separates, ends or hides: also characters that are not seen, or turn the order of others round. */
const unfit = /[/\\?%*:|"<>\p{Cc}\p{Cs}\p{Bidi_Control}\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]|[. ]$/u

/** Its tables are large, and most sites keep their letters. */
function toAscii(text: string): string {
  const {default: anyAscii}: typeof import('any-ascii') = createRequire(import.meta.url)('any-ascii')
  return anyAscii(text)
}

function checked(segment: string): string {
  if (isSegment(segment)) return segment
  throw new TypeError(`Expected a path segment, got \`${segment}\``)
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(2B|40|3D|26|2C|3B|24)/g, (encoded) =>
    decodeURIComponent(encoded)
  )
}

function brand(text: string): Address {
  return text as Address
}
