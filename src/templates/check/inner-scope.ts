import type {Scope, Shape} from './shape.ts'

/** Makes a scope inside another, with these variables. */
export function innerScope(parent: Scope, variables: Iterable<readonly [string, Shape]> = []): Scope {
  return {variables: new Map(variables), parent, returns: parent.returns}
}
