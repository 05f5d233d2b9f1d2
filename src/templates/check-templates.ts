import type {Message} from '../report/message.ts'
import {checkVisits} from './check/check-visits.ts'
import type {Visit} from './check/check-visits.ts'
import {pageVisit} from './check/page-visit.ts'
import {parseTemplate} from './check/parse-template.ts'
import type {Problem} from './check/problem.ts'
import {themeNames} from './check/theme-names.ts'
import {viewFieldReader} from './check/view-field-reader.ts'
import {placeAt} from './place-at.ts'
import type {TemplateSource, Theme} from './theme.ts'
import type {ViewFields} from './view-fields.ts'

/** Checks all templates of a theme against what they can see, without rendering anything. */
export function checkTemplates(theme: Theme, fields: ViewFields): readonly Message[] {
  const parsed = new Map([...theme.templates].map(([name, {text}]) => [name, parseTemplate(text)]))
  const programs = new Map(
    [...parsed].flatMap(([name, file]) => ('program' in file ? [[name, file.program] as const] : []))
  )
  const viewFields = viewFieldReader(fields)
  const settings = {theme, programs, names: themeNames(theme, programs.values()), viewFields}
  const pages = Object.keys(fields.pages).map((page) => pageVisit(page, {theme, fields, viewFields}))
  const seen = checkVisits(pages, settings)
  const unseen = checkVisits([...programs.keys()].filter((name) => !seen.has(name)).map(blindVisit), settings)
  const problemsOf = (name: string): readonly Problem[] => {
    const file = parsed.get(name)
    return file && 'problem' in file ? [file.problem] : (seen.get(name) ?? unseen.get(name) ?? [])
  }
  const found = [...theme.templates.values()].flatMap((source) => toMessages(source, problemsOf(source.name)))
  return [...missingPages(theme, fields), ...found]
}

/** Of a template that no page leads to, only what is wrong whatever it sees can be told. */
function blindVisit(name: string): Visit {
  return {name, it: {kind: 'unknown'}}
}

function missingPages({templates}: Theme, {pages}: ViewFields): readonly Message[] {
  const missing = Object.keys(pages)
    .map((page) => `${page}.html`)
    .filter((name) => !templates.has(name))
  return missing.map((name) => ({
    path: `templates/${name}`,
    place: null,
    severity: 'error',
    rule: 'template/missing',
    reason: `Expected a template \`${name}\`, found none`,
    hint: ''
  }))
}

function toMessages({path, text}: TemplateSource, problems: readonly Problem[]): readonly Message[] {
  const inOrder = problems.toSorted((first, second) => first.start - second.start || first.end - second.end)
  return inOrder.map(({start, end, ...words}) => ({path, place: placeAt(text, start, end), ...words}))
}
