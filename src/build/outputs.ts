import {outputPath} from '../content/address.ts'
import {digest} from '../content/digest.ts'
import type {HtmlTemplate} from '../markdown/document.ts'
import type {Contents, Output} from '../output/output.ts'
import type {AnyDataPage, HtmlPage, Page} from '../pages/page.ts'
import type {BodyView} from '../pages/view.ts'
import type {Site} from '../site/site.ts'
import {atom} from '../templates/format/atom.ts'
import {robots} from '../templates/format/robots.ts'
import {sitemap} from '../templates/format/sitemap.ts'
import {translator} from '../templates/messages.ts'
import type {TemplateRenderer} from '../templates/render.ts'
import type {Theme} from '../templates/theme.ts'
import {programDigest} from './program-digest.ts'
import {themeAssets} from './theme-assets.ts'

/** What pages become files with. */
export interface OutputTools {
  readonly theme: Theme
  readonly render: TemplateRenderer
  readonly site: Site
  readonly htmlByDocument: ReadonlyMap<string, HtmlTemplate>
}

/** Gives every file of the site, sorted by path; the contents are made when they are asked for. */
export function makeOutputs(pages: readonly Page[], tools: OutputTools): readonly Output[] {
  const html = (body: BodyView): string => filled(tools.htmlByDocument.get(body.document), body)
  const outputs = [
    ...pages.map((page) => pageOutput(page, tools, html)),
    ...themeAssets(tools.theme).map(({address, key, contents}) => ({
      path: outputPath(address),
      key,
      contents: () => ({data: contents})
    })),
    ...tools.site.assets.map(({address, stamp, file}) => ({
      path: outputPath(address),
      key: stamp,
      contents: () => ({copy: file})
    }))
  ]
  return outputs.toSorted((left, right) => (left.path < right.path ? -1 : 1))
}

function filled(template: HtmlTemplate | undefined, {fills}: BodyView): string {
  if (!template) return ''
  return template.strings.map((text, index) => text + (fills[index] ?? '')).join('')
}

type Html = (body: BodyView) => string

function pageOutput(page: Page, tools: OutputTools, html: Html): Output {
  const path = outputPath(page.address)
  if (page.kind === 'data') {
    return {
      path,
      key: digest(programDigest, page.format, JSON.stringify(page.view)),
      contents: () => ({data: dataText(page, html)})
    }
  }
  const key = digest(programDigest, page.template, JSON.stringify(page.view), tools.theme.digest)
  return {path, key, contents: () => htmlContents(page, tools, html)}
}

function htmlContents({template, view}: HtmlPage, {theme, render}: OutputTools, html: Html): Contents {
  const {text} = translator(theme, view.page.lang)
  const rendered = render(template, view, {t: text, html})
  return rendered.message === null ? {data: rendered.html} : {problem: rendered.message}
}

function dataText(page: AnyDataPage, html: Html): string {
  if (page.format === 'atom') return atom(page.view, html)
  return page.format === 'sitemap' ? sitemap(page.view) : robots(page.view)
}
