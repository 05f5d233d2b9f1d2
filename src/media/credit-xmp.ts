import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {PrivateData} from './private-data.ts'

/** Gives who made an image and whose it is as XMP (ISO 16684-1), which has room for all scripts; empty when neither is known. */
export function creditXmp({artist, copyright}: Pick<PrivateData, 'artist' | 'copyright'>): string {
  if (artist === '' && copyright === '') return ''
  const names = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
  }
  const creator = x('dc:creator', [x('rdf:Seq', [x('rdf:li', artist)])])
  const rights = x('dc:rights', [x('rdf:Alt', [x('rdf:li', {'xml:lang': 'x-default'}, copyright)])])
  return toXml(
    x('x:xmpmeta', {'xmlns:x': 'adobe:ns:meta/'}, [
      x('rdf:RDF', names, [
        x('rdf:Description', {'rdf:about': ''}, [
          ...(artist === '' ? [] : [creator]),
          ...(copyright === '' ? [] : [rights])
        ])
      ])
    ])
  )
}
