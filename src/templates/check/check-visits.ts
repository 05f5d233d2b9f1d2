import type {Program} from 'acorn'
import type {Theme} from '../theme.ts'
import type {ThemeNames} from './check-context.ts'
import {checkTemplate} from './check-template.ts'
import type {Findings} from './check-template.ts'
import type {Problem} from './problem.ts'
import {reassignedVariables} from './reassigned-variables.ts'
import {shapeKey} from './shape-key.ts'
import type {Fields, Shape} from './shape.ts'

/** A template with what it sees. */
export interface Visit {
  readonly name: string
  readonly it: Shape
}

/** Templates to check, with all that is needed for it. */
export interface VisitSettings {
  readonly theme: Theme
  readonly names: ThemeNames
  readonly programs: ReadonlyMap<string, Program>
  readonly viewFields: (name: string) => Fields
}

/** A theme that includes itself with ever more data would be followed for ever. */
const maxVisits = 200

/** Checks templates and those that they lead to, each once for every kind of data that it sees; gives problems by template. */
export function checkVisits(
  first: readonly Visit[],
  settings: VisitSettings
): ReadonlyMap<string, readonly Problem[]> {
  const findings = new Map<string, Map<string, Findings>>()
  const reassigned = new Map(
    [...settings.programs].map(([name, program]) => [name, reassignedVariables(program)])
  )
  const waiting = [...first]
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    const found = findings.get(visit.name) ?? new Map<string, Findings>()
    const key = shapeKey(visit.it)
    const program = settings.programs.get(visit.name)
    if (!program || found.has(key) || found.size >= maxVisits) continue
    const {names, viewFields} = settings
    const {text = ''} = settings.theme.templates.get(visit.name) ?? {}
    const result = checkTemplate({
      text,
      program,
      it: visit.it,
      names,
      viewFields,
      reassigned: reassigned.get(visit.name) ?? new Set()
    })
    findings.set(visit.name, found.set(key, result))
    waiting.push(...result.followed)
  }
  return new Map([...findings].map(([name, found]) => [name, merge([...found.values()])]))
}

/** What a condition may keep from happening counts when every visit found it. */
function merge(findings: readonly Findings[]): readonly Problem[] {
  const certain = findings.flatMap((found) => found.certain)
  const shared = findings.map((found) => new Set([...found.conditional, ...found.certain].map(problemKey)))
  const conditional = findings.flatMap((found) => found.conditional)
  const sure = conditional.filter((problem) => shared.every((keys) => keys.has(problemKey(problem))))
  return [...new Map([...certain, ...sure].map((problem) => [problemKey(problem), problem])).values()]
}

function problemKey({rule, start, reason}: Problem): string {
  return JSON.stringify([rule, start, reason])
}
