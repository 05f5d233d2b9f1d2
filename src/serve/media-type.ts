import {lookup} from 'mrmime'

const textual = /^text\/|[/+](?:json|xml|javascript)$|^image\/svg/

/** Gives the media type of a file by its name (RFC 9110, 8.3), with the encoding of texts. */
export function mediaType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream'
  return textual.test(type) ? `${type}; charset=utf-8` : type
}

/** Says whether files of a type get smaller by compression. */
export function isCompressible(type: string): boolean {
  return textual.test(type.split(';')[0] ?? '') || /^(?:application\/wasm|font\/[ot]tf|image\/bmp)/.test(type)
}
