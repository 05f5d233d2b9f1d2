import type {Scope, Shape} from './shape.ts'

/** Gives the shape of a variable; null when there is none of that name. */
export function lookUp(name: string, scope: Scope): Shape | null {
  return scope.variables.get(name) ?? (scope.parent ? lookUp(name, scope.parent) : null)
}
