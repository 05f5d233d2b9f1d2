import {joinShapes} from './join-shapes.ts'
import {methods} from './methods.ts'
import type {Shape} from './shape.ts'

/** A call of a method of a list. */
export interface ListCall {
  readonly name: string
  readonly item: Shape
  readonly values: readonly Shape[]
  /** Gives what the function handed to the method gives for these values. */
  readonly callback: (values: readonly Shape[]) => Shape
}

/** Gives what a method of a list gives, after the function handed to it was walked with the list's items. */
export function listMethod({name, item, values, callback}: ListCall): Shape {
  const list: Shape = {kind: 'list', of: item}
  const given = callback(parametersOf(name, {item, list, values}))
  if (itemMethods.has(name)) return item
  if (name === 'map') return {kind: 'list', of: given}
  if (name === 'flatMap') return given.kind === 'list' ? given : {kind: 'list', of: {kind: 'unknown'}}
  if (name === 'entries') return {kind: 'list', of: {kind: 'tuple', items: [{kind: 'number'}, item]}}
  if (name === 'concat' || name === 'with')
    return {kind: 'list', of: joinShapes([item, ...values.map(itemOf)])}
  return methods.list.get(name) ?? list
}

const itemMethods: ReadonlySet<string> = new Set(['at', 'find', 'findLast', 'pop', 'shift'])

interface Parameters {
  readonly item: Shape
  readonly list: Shape
  readonly values: readonly Shape[]
}

function parametersOf(name: string, {item, list, values}: Parameters): readonly Shape[] {
  const number: Shape = {kind: 'number'}
  if (name === 'sort' || name === 'toSorted') return [item, item]
  if (name === 'reduce' || name === 'reduceRight')
    return [values.length > 1 ? {kind: 'unknown'} : item, item, number, list]
  return [item, number, list]
}

function itemOf(shape: Shape): Shape {
  return shape.kind === 'list' ? shape.of : {kind: 'unknown'}
}
