import {isCollection, isScalar, visit} from 'yaml'
import type {Document} from 'yaml'

/** What is wrong with a key, and the offsets between which it stands. */
export interface KeyFault {
  readonly range: readonly [number, number]
  readonly reason: string
}

/** Finds the keys of YAML records that stand there twice, or are no text. */
export function keyFaults(document: Document): readonly KeyFault[] {
  const faults: KeyFault[] = []
  visit(document, {
    Map(_, {items}) {
      const known = new Set<unknown>()
      for (const {key} of items) {
        const [start = 0, end = 0] = isScalar(key) || isCollection(key) ? (key.range ?? []) : []
        const name = isScalar(key) ? key.value : null
        if (isCollection(key))
          faults.push({range: [start, end], reason: 'Unexpected list or record, expected a key'})
        else if (known.has(name))
          faults.push({range: [start, end], reason: 'Unexpected YAML: Map keys must be unique'})
        known.add(name)
      }
    }
  })
  return faults
}
