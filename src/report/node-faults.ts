import {isCollection, isScalar, visit} from 'yaml'
import type {Document} from 'yaml'

/** What is wrong with a part of a YAML text, and the offsets between which it stands. */
export interface NodeFault {
  readonly range: readonly [number, number]
  readonly reason: string
}

/** Finds keys that stand there twice or are no text, and texts with half a character, which only an escape can write. */
export function nodeFaults(document: Document): readonly NodeFault[] {
  const faults: NodeFault[] = []
  visit(document, {
    Scalar(_, {value, range}) {
      const [start = 0, end = 0] = range ?? []
      if (typeof value === 'string' && /\p{Cs}/u.test(value))
        faults.push({range: [start, end], reason: 'Unexpected half of a character, expected text'})
    },
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
