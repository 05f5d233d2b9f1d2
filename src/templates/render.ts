import type {EtaConfig} from 'eta/core'
import type {ParallelText} from '../editions/parallel/parallel-text.ts'
import type {BodyView, TextsView, Views} from '../pages/view.ts'
import type {Wording} from '../pages/wording.ts'
import type {Message} from '../report/message.ts'
import {htmlCharacters} from './html-characters.ts'
import {printable} from './printable.ts'
import {TemplateFailure} from './template-failure.ts'
import type {TemplateSource, Theme} from './theme.ts'

/** What templates can call, besides the view that they see. */
export interface TemplateHelpers {
  /** Gives an interface text in the page's language. */
  readonly t: Wording['text']
  /** Gives the HTML of a document's text. */
  readonly html: (body: BodyView) => string
  /** Gives two texts side by side. */
  readonly pairs: (texts: TextsView) => ParallelText
}

/** A page as HTML, or what kept it from becoming that. */
export type Rendered =
  {readonly html: string; readonly message: null} | {readonly html: null; readonly message: Message}

/** Renders one page. */
export type TemplateRenderer = <Template extends keyof Views>(
  template: Template,
  view: Views[Template],
  helpers: TemplateHelpers
) => Rendered

/** Gives what renders the pages of a theme; Eta is loaded here, so a build in which nothing changed does without it. */
export async function templateRenderer(theme: Pick<Theme, 'templates'>): Promise<TemplateRenderer> {
  const {Eta} = await import('eta/core')
  const eta = new Eta(config)
  eta.resolvePath = (name) => {
    const source = sourceOf(theme, name)
    if (!eta.templatesSync.get(name))
      eta.templatesSync.define(
        name,
        withPlace({source, index: -1}, () => eta.compile(source.text))
      )
    return name
  }
  eta.readFile = (name) => sourceOf(theme, name).text
  eta.RuntimeErr = (error: unknown, _text, index, name) => fail({source: sourceOf(theme, name), index}, error)
  return (template, view, helpers) => caught(() => eta.render(`${template}.html`, {...view, ...helpers}))
}

const config: Partial<EtaConfig> = {
  autoEscape: true,
  autoFilter: true,
  filterFunction: printable,
  autoTrim: [false, 'nl'],
  cache: true,
  debug: true,
  useWith: false,
  varName: 'it',
  plugins: [{processAST: numberTags}]
}

type Pieces = Parameters<NonNullable<EtaConfig['plugins'][number]['processAST']>>[0]

/**
 * Eta marks where it is by the line of the tag: the number of the tag says more. It puts that mark before the code with no
 * semicolon between them, so that code in parentheses would be called as a function.
 */
function numberTags(pieces: Pieces): Pieces {
  let index = 0
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    return {...piece, val: piece.t === 'e' ? `;${piece.val}` : piece.val, lineNo: index++}
  })
}

function sourceOf(theme: Pick<Theme, 'templates'>, name: string): TemplateSource {
  const source = theme.templates.get(name)
  if (!source) throw new Error(`Unexpected template \`${name}\`, expected a template of the theme`)
  return source
}

function withPlace<Result>(
  tag: ConstructorParameters<typeof TemplateFailure>[0],
  action: () => Result
): Result {
  try {
    return action()
  } catch (error) {
    return fail(tag, error)
  }
}

/** The first to fail is the innermost. */
function fail(tag: ConstructorParameters<typeof TemplateFailure>[0], error: unknown): never {
  throw error instanceof TemplateFailure ? error : new TemplateFailure(tag, error)
}

function caught(action: () => string): Rendered {
  try {
    return {html: htmlCharacters(action()), message: null}
  } catch (error) {
    if (error instanceof TemplateFailure) return {html: null, message: error.problem}
    throw error
  }
}
