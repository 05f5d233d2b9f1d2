import type {Program, Statement} from 'acorn'
import type {CheckContext, ThemeNames, WalkState} from './check-context.ts'
import {evaluate} from './evaluate.ts'
import {globalScope} from './global-scope.ts'
import {innerScope} from './inner-scope.ts'
import type {Problem} from './problem.ts'
import {runBlock} from './run-block.ts'
import {run} from './run.ts'
import type {Fields, Shape} from './shape.ts'

/** A template, and what it sees on one kind of page. */
export interface TemplateVisit {
  readonly text: string
  readonly program: Program
  readonly it: Shape
  readonly names: ThemeNames
  readonly reassigned: CheckContext['reassigned']
  readonly viewFields: (name: string) => Fields
}

/** What one visit found. */
export interface Findings {
  /** What is wrong on every page of the kind. */
  readonly certain: readonly Problem[]
  /** What a condition in the template may keep from happening. */
  readonly conditional: readonly Problem[]
  /** The templates that it names, with what they see. */
  readonly followed: readonly {readonly name: string; readonly it: Shape}[]
}

/** Checks a template with what it sees on one kind of page. */
export function checkTemplate({text, program, it, names, viewFields, reassigned}: TemplateVisit): Findings {
  const certain: Problem[] = []
  const conditional: Problem[] = []
  const followed: {readonly name: string; readonly it: Shape}[] = []
  const walk: WalkState = {active: new Set(), conditions: 0, detached: 0}
  const context: CheckContext = {
    text,
    names,
    viewFields,
    walk,
    reassigned,
    evaluate: (expression, scope) => evaluate(expression, scope, context),
    run: (statement, scope) => run(statement, scope, context),
    report: ({start, end}, finding) =>
      (walk.conditions > 0 ? conditional : certain).push({...finding, start, end}),
    follow: (name, shape) => followed.push({name, it: shape})
  }
  runBlock(program.body.filter(isStatement), innerScope(globalScope(), [['it', it]]), context)
  return {certain, conditional, followed}
}

/** Scripts have no imports or exports. */
function isStatement(node: Program['body'][number]): node is Statement {
  return !node.type.startsWith('Import') && !node.type.startsWith('Export')
}
