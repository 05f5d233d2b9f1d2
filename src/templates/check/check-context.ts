import type {Expression, Node, Statement, VariableDeclaration} from 'acorn'
import type {Problem} from './problem.ts'
import type {Fields, Scope, Shape} from './shape.ts'

/** What the checker of one template hands round. */
export interface CheckContext {
  /** Text of the template, for quoting it in messages. */
  readonly text: string
  readonly names: ThemeNames
  readonly viewFields: (name: string) => Fields
  /** Variables that are given a second value somewhere: nothing is known of them. */
  readonly reassigned: ReadonlySet<string>
  readonly walk: WalkState
  readonly evaluate: (expression: Expression, scope: Scope) => Shape
  readonly run: (statement: Statement | VariableDeclaration, scope: Scope) => void
  readonly report: (node: Pick<Node, 'start' | 'end'>, finding: Finding) => void
  /** Checks another template with what it would see. */
  readonly follow: (template: string, it: Shape) => void
}

/** A problem before its place is put to it. */
export type Finding = Omit<Problem, 'start' | 'end'>

/** What is known of the whole theme. */
export interface ThemeNames {
  readonly templates: ReadonlySet<string>
  /** The messages by key, each with the names of its placeholders. */
  readonly messages: ReadonlyMap<string, readonly string[]>
  /** Fields that are handed round by other names somewhere: whether they were checked for null can't be followed. */
  readonly aliased: ReadonlySet<string>
}

/** Where a walk through a template is; changes as it goes on. */
export interface WalkState {
  /** Functions whose body is being walked. */
  readonly active: Set<unknown>
  /** How many conditions the point stands under. */
  conditions: number
  /** How many functions around the point may be called from anywhere, after any check. */
  detached: number
}
