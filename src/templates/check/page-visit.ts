import type {Theme} from '../theme.ts'
import type {ViewFields} from '../view-fields.ts'
import type {Visit} from './check-visits.ts'
import {fieldsOf} from './fields-of.ts'
import type {Fields, NativeName, Shape} from './shape.ts'

/** What is known of the site that the pages belong to. */
export interface PageSettings {
  readonly theme: Theme
  readonly fields: ViewFields
  readonly viewFields: (name: string) => Fields
}

/** Gives the visit of a page's template: it sees the page's view, the assets that the theme has, and the helpers. */
export function pageVisit(page: string, {theme, fields, viewFields}: PageSettings): Visit {
  const view = viewFields(fields.pages[page] ?? '')
  const site = fieldsOf(view.get('site') ?? {kind: 'unknown'}, viewFields)
  const known: readonly (readonly [string, Shape])[] = site ? [['site', withAssets(site, theme)]] : []
  return {name: `${page}.html`, it: {kind: 'object', fields: new Map([...view, ...known, ...helpers])}}
}

function withAssets(site: Fields, {assets}: Theme): Shape {
  const names = [...assets.keys()].map((name): [string, Shape] => [name, {kind: 'text', values: []}])
  return {kind: 'object', fields: new Map([...site, ['assets', {kind: 'object', fields: new Map(names)}]])}
}

const helpers: readonly (readonly [string, Shape])[] = [
  native('t', 'translate'),
  native('html', 'html'),
  native('pairs', 'pairs')
]

function native(field: string, name: NativeName): readonly [string, Shape] {
  return [field, {kind: 'native', name}]
}
