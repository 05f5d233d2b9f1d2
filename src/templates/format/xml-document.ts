import type {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'

/** Gives an XML document of a tree. */
export function xmlDocument(tree: ReturnType<typeof x>): string {
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'} as const
  return `${toXml([declaration, {type: 'text', value: '\n'}, tree])}\n`
}
