import type {
  AnonymousFunctionDeclaration,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression
} from 'acorn'

/** What the checker knows of a value in a template; `unknown` allows everything. */
export type Shape =
  | {readonly kind: 'unknown' | 'number' | 'boolean' | 'null'}
  /** `values` lists the texts it may be, empty when it may be any. */
  | {readonly kind: 'text'; readonly values: readonly string[]}
  | {readonly kind: 'view'; readonly name: string}
  | {readonly kind: 'list' | 'record'; readonly of: Shape}
  | {readonly kind: 'tuple'; readonly items: readonly Shape[]}
  | {readonly kind: 'object'; readonly fields: Fields}
  | {readonly kind: 'union'; readonly parts: readonly Shape[]}
  | {readonly kind: 'closure'; readonly node: FunctionNode; readonly scope: Scope; readonly isNamed: boolean}
  | {readonly kind: 'method'; readonly owner: Shape; readonly name: string}
  | {readonly kind: 'native'; readonly name: NativeName}

export type Fields = ReadonlyMap<string, Shape>

export type FunctionNode =
  AnonymousFunctionDeclaration | ArrowFunctionExpression | FunctionDeclaration | FunctionExpression

/** What templates have without defining it. */
export type NativeName =
  | 'include'
  | 'layout'
  | 'block'
  | 'capture'
  | 'output'
  | 'translate'
  | 'html'
  | 'pairs'
  | 'Array'
  | 'Boolean'
  | 'JSON'
  | 'Math'
  | 'Number'
  | 'Object'
  | 'String'

/** The variables at one point of a template; the checker fills it as it walks. */
export interface Scope {
  readonly variables: Map<string, Shape>
  readonly parent: Scope | null
  /** What the function around it gives back. */
  readonly returns: Shape[]
}
