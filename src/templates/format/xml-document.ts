import type {x} from 'xastscript'
import {toXml} from 'xast-util-to-xml'

/** Gives an XML document of a tree. */
export function xmlDocument(tree: ReturnType<typeof x>): string {
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"'} as const
  return `${escapeEnds(toXml([declaration, {type: 'text', value: '\n'}, tree]))}\n`
}

/** `]]>` may only end a CDATA section (XML 1.0, 2.4), of which there are none here; the serializer writes it in texts. */
function escapeEnds(xml: string): string {
  return xml.replaceAll(']]>', ']]&gt;')
}
