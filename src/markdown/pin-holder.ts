import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'
import type {Message} from '../report/message.ts'
import {draftOf} from './draft.ts'
import {placeOf} from './place-of.ts'

/** Holds the pin of a text until its block comes. */
export interface PinHolder {
  /** Gives the next block an id; an empty one is none. */
  readonly pinNext: (id: string, node: Nodes) => void
  /** Gives the id of a block, which may have one of its own. */
  readonly takePin: (own: string, node: Nodes) => string
  readonly end: () => void
}

/** Gives a holder of pins, which reports those that no block can have. */
export function pinHolder(file: VFile): PinHolder {
  const known = new Set<string>()
  let next: Waiting | null = null
  const drop = (): void => {
    if (next) report(file, next.node, alone(next.id))
    next = null
  }
  return {
    pinNext(id, node) {
      if (id === '') return
      drop()
      next = {id, node}
    },
    takePin(own, node) {
      if (own !== '') drop()
      const pin = own || (next?.id ?? '')
      next = null
      if (known.has(pin)) report(file, node, repeated(pin))
      else if (pin !== '') known.add(pin)
      return pin
    },
    end: drop
  }
}

interface Waiting {
  readonly id: string
  readonly node: Nodes
}

type Fault = Pick<Message, 'rule' | 'reason' | 'hint'>

function report(file: VFile, node: Nodes, fault: Fault): void {
  draftOf(file).messages.push({path: file.path, place: placeOf(node), severity: 'warning', ...fault})
}

function alone(id: string): Fault {
  return {
    rule: 'markdown/unused-pin',
    reason: `Unexpected pin \`${id}\` without a block after it`,
    hint: 'Put it before the block that it is for, one for each, or take it out'
  }
}

function repeated(id: string): Fault {
  return {
    rule: 'markdown/repeated-pin',
    reason: `Unexpected second pin \`${id}\`, expected each id once in a text`,
    hint: 'Give this block and its partner another id'
  }
}
