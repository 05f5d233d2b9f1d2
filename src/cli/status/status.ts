import pc from 'picocolors'
import type {Desk} from '../../build/desk/desk.ts'
import {openDesk} from '../../build/desk/desk.ts'
import {differences} from '../../build/desk/differences.ts'
import {isNamed, knownNames, translations} from '../../build/desk/translations.ts'
import type {Message} from '../../report/message.ts'
import {nearest} from '../../report/nearest.ts'
import type {EditionStatus} from '../../site/status.ts'
import {siteStatus} from '../../site/status.ts'
import {statusCounts} from '../../site/status-counts.ts'
import {buildOptions} from '../build-options.ts'
import type {CommonOptions} from '../common-options.ts'
import type {Conclusion} from '../conclude.ts'
import {conclude} from '../conclude.ts'
import {exitCode} from '../exit-code.ts'
import {problem} from '../problem.ts'
import {progress} from '../progress.ts'
import type {Terminal} from '../terminal.ts'
import {diffText} from './diff-text.ts'
import type {Paper} from './status-text.ts'
import {statusText} from './status-text.ts'

/** Options of `dragoman status`. */
export interface StatusOptions extends CommonOptions {
  readonly lang?: string
  readonly translator?: string
  readonly diff?: string
}

/** Runs `dragoman status`. */
export async function statusCommand(options: StatusOptions, terminal: Terminal): Promise<number> {
  const isShown = terminal.isTerminal && !options.quiet && !options.json
  const display = progress({
    write: isShown ? terminal.err : () => undefined,
    isTerminal: terminal.isTerminal,
    columns: terminal.columns
  })
  const settings = buildOptions({...options, drafts: true, future: true}, terminal, display)
  const {desk, messages, close} = await openDesk(settings)
  display.end()
  const faults = messages.filter(({severity, rule}) => severity === 'error' || rule.startsWith('record/'))
  const paper = paperOf(options, terminal)
  const told = desk ? await tell(desk, {options, paper}).finally(close) : nothing
  conclude(
    {command: 'status', remarks: [], root: settings.root, ...told, messages: [...faults, ...told.messages]},
    options,
    terminal
  )
  if (told.messages.length > 0) return exitCode.usage
  return faults.some(({severity}) => severity === 'error') ? exitCode.problems : exitCode.fine
}

type Told = Pick<Conclusion, 'data' | 'lines' | 'messages'>

const nothing: Told = {data: {}, lines: [], messages: []}

interface Asked {
  readonly options: StatusOptions
  readonly paper: Paper
}

async function tell(desk: Desk, asked: Asked): Promise<Told> {
  const {diff} = asked.options
  if (diff === undefined) return tellAll(desk, asked)
  return translations(desk.site).some(({edition}) => isNamed(edition, diff))
    ? tellDifferences(desk, diff, asked.paper)
    : {...nothing, messages: [unknownName(desk, diff)]}
}

function tellAll({site}: Desk, {options: {lang, translator}, paper}: Asked): Told {
  const all = siteStatus(site)
  const messages = [
    ...unknownChoice('--lang', lang, new Set(all.map((status) => status.lang))),
    ...unknownChoice('--translator', translator, new Set(all.flatMap(({translators}) => translators)))
  ]
  if (messages.length > 0) return {...nothing, messages}
  const statuses = all.filter(
    (status) =>
      (lang === undefined || fold(status.lang) === fold(lang)) &&
      (translator === undefined || status.translators.some((name) => fold(name) === fold(translator)))
  )
  return {
    messages: [],
    lines: statusText(statuses, paper),
    data: {
      languages: statusCounts(statuses, (status) => [status.lang]),
      translators: statusCounts(statuses, ({translators}) => translators),
      outlets: statusCounts(statuses, ({outlet}) => (outlet === '' ? [] : [outlet])),
      editions: statuses.map(asJson)
    }
  }
}

/** Nothing waits in a language or for a person that the site does not have; that is no good news. */
function unknownChoice(
  option: string,
  asked: string | undefined,
  known: ReadonlySet<string>
): readonly Message[] {
  if (asked === undefined || [...known].some((name) => fold(name) === fold(asked))) return []
  const meant = nearest(asked, [...known])
  return [
    problem(option, 'status/choice', {
      reason: `Unexpected \`${asked}\`, expected what the site has`,
      hint:
        meant === ''
          ? `It has ${[...known].slice(0, mostNamed).join(', ') || 'none'}`
          : `Did you mean \`${meant}\`?`
    })
  ]
}

const mostNamed = 12

async function tellDifferences(desk: Desk, name: string, {paint}: Paper): Promise<Told> {
  const editions = await differences(desk, name)
  const lines =
    editions.length === 0
      ? [`It is not known what ${name} was made from; \`dragoman sync ${name}\` records it.`]
      : diffText(editions, paint)
  return {messages: [], data: {editions}, lines}
}

function asJson({edition, ...status}: EditionStatus): object {
  const {method, tool, reviewed} = edition?.article.matter.translation ?? unsaid
  const made = {method: method ?? '', tool, reviewed: reviewed?.date?.text ?? ''}
  return {...status, made, path: edition?.article.path ?? null}
}

const unsaid = {method: null, tool: '', reviewed: null}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().trim()
}

function unknownName({site}: Desk, name: string): ReturnType<typeof problem> {
  const meant = nearest(name, knownNames(site))
  return problem(name, 'status/name', {
    reason: `Unexpected name \`${name}\`, expected that of a translation`,
    hint: meant === '' ? 'Write NAME or NAME.LANG, as the file is called' : `Did you mean \`${meant}\`?`
  })
}

const usualRows = 30

function paperOf({color, verbose}: StatusOptions, {env, isTerminal, columns}: Terminal): Paper {
  const colors = pc.createColors(color && !env['NO_COLOR'] && (isTerminal || Boolean(env['FORCE_COLOR'])))
  const paints: Readonly<Record<Parameters<Paper['paint']>[0], (text: string) => string>> = {
    behind: colors.red,
    machine: colors.magenta,
    draft: colors.yellow,
    missing: colors.cyan,
    translated: colors.blue,
    reviewed: colors.green,
    original: colors.dim,
    dim: colors.dim,
    head: colors.bold
  }
  return {
    columns: isTerminal ? columns : Infinity,
    rows: verbose ? Infinity : usualRows,
    paint: (role, text) => paints[role](text)
  }
}
