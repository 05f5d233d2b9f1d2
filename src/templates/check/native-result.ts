import {joinShapes} from './join-shapes.ts'
import type {Shape} from './shape.ts'

/** Gives what a function of JavaScript's own gives, such as `Object.entries` or `String`. */
export function nativeResult(name: string, [first = {kind: 'unknown'}]: readonly Shape[]): Shape {
  const result = results.get(name) ?? results.get(name.replace(/\..*/, '.*'))
  return typeof result === 'function' ? result(first) : (result ?? {kind: 'unknown'})
}

const text: Shape = {kind: 'text', values: []}
const boolean: Shape = {kind: 'boolean'}

const sides: readonly (readonly [string, Shape])[] = [
  ['translation', text],
  ['original', text]
]

const rows: Shape = {
  kind: 'list',
  of: object([
    ...sides,
    ['headings', object(sides)],
    ['confidence', {kind: 'number'}],
    ['isStale', {kind: 'boolean'}]
  ])
}

const pairs = object([
  ['rows', rows],
  ['notes', rows],
  ['notesTitle', object(sides)],
  ['translatorNotes', text]
])

function object(fields: readonly (readonly [string, Shape])[]): Shape {
  return {kind: 'object', fields: new Map(fields)}
}

const results: ReadonlyMap<string, Shape | ((first: Shape) => Shape)> = new Map<
  string,
  Shape | ((first: Shape) => Shape)
>([
  ['pairs', pairs],
  ['String', text],
  ['JSON.stringify', text],
  ['Number', {kind: 'number'}],
  ['Math.*', {kind: 'number'}],
  ['Boolean', boolean],
  ['Array.isArray', boolean],
  ['Array.from', (shape): Shape => (shape.kind === 'list' ? shape : {kind: 'unknown'})],
  ['Object.keys', {kind: 'list', of: text}],
  ['Object.values', (shape): Shape => ({kind: 'list', of: valueOf(shape)})],
  ['Object.entries', (shape): Shape => ({kind: 'list', of: {kind: 'tuple', items: [text, valueOf(shape)]}})]
])

function valueOf(shape: Shape): Shape {
  if (shape.kind === 'record') return shape.of
  return shape.kind === 'object' ? joinShapes([...shape.fields.values()]) : {kind: 'unknown'}
}
