import type {NativeName, Scope, Shape} from './shape.ts'

/** Gives the scope that holds what every template has: Eta's functions and JavaScript's globals. */
export function globalScope(): Scope {
  const natives = [...etaNames, ...knownGlobals].map((name): [string, Shape] => [
    name,
    {kind: 'native', name}
  ])
  const others = otherGlobals.map((name): [string, Shape] => [name, {kind: 'unknown'}])
  return {
    variables: new Map<string, Shape>([...natives, ...others, ['undefined', {kind: 'null'}]]),
    parent: null,
    returns: []
  }
}

const etaNames: readonly NativeName[] = ['include', 'layout', 'block', 'capture', 'output']

const knownGlobals: readonly NativeName[] = ['Array', 'Boolean', 'JSON', 'Math', 'Number', 'Object', 'String']

/** Globals of ECMAScript and Node that a template has a use for; nothing that reaches files or the process. */
const otherGlobals = [
  'AggregateError BigInt Date Error Infinity Intl Map NaN RangeError RegExp Set Symbol TypeError URL URLSearchParams WeakMap WeakSet',
  'arguments console decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt structuredClone'
].flatMap((names) => names.split(' '))
