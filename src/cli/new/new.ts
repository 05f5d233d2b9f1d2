import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {today} from '../../content/today.ts'
import {beginRecord} from '../../build/desk/begin-record.ts'
import {loadData} from '../../content/load-data.ts'
import {loadSettings} from '../../build/settings.ts'
import type {Message} from '../../report/message.ts'
import {buildOptions} from '../build-options.ts'
import {conclude} from '../conclude.ts'
import {exitCode} from '../exit-code.ts'
import {problem} from '../problem.ts'
import {showMessages} from '../show-messages.ts'
import type {Terminal} from '../terminal.ts'
import type {NewOptions} from './new-options.ts'
import {editorOf, openEditor} from './open-editor.ts'
import type {PlannedEdition} from './plan-edition.ts'
import {planEdition} from './plan-edition.ts'

/** Runs `dragoman new`. */
export async function newCommand(name: string, options: NewOptions, terminal: Terminal): Promise<number> {
  const root = resolve(terminal.cwd, options.root ?? '.')
  const {planned, code, messages} = await makeEdition(name, options, terminal)
  conclude(
    {
      command: 'new',
      messages,
      data: planned ? {path: planned.path, lang: planned.lang, missing: planned.missing} : {},
      lines: planned ? [planned.path] : [],
      remarks: planned ? remarksOn(planned) : [],
      root
    },
    options,
    terminal
  )
  if (!planned || !options.edit) return code
  const trouble = await openEditor(editorOf(terminal.env), join(root, planned.path), terminal)
  if (trouble === '') return code
  showMessages([unopened(planned.path, trouble)], options, terminal, root)
  return exitCode.problems
}

interface Made {
  /** Null when nothing was written. */
  readonly planned: PlannedEdition | null
  readonly code: number
  readonly messages: readonly Message[]
}

async function makeEdition(name: string, options: NewOptions, terminal: Terminal): Promise<Made> {
  const settings = buildOptions({...options, cache: false}, terminal, silence)
  const {config, messages} = await loadSettings(settings, null)
  if (config === null) return refused(messages, exitCode.problems)
  const {data, messages: dataMessages} = await loadData(config.folders.data, settings.root)
  if (options.edit && editorOf(terminal.env) === '') return refused([editorless], exitCode.usage)
  const planned = await planEdition(name, {options, terminal, config, data})
  if ('rule' in planned) return refused([planned], exitCode.usage)
  const failure = write(settings.root, planned)
  if (failure) return refused([failure], failure.rule === 'new/exists' ? exitCode.usage : exitCode.problems)
  const {name: stem, lang, original} = planned
  const date = today(terminal.now, config.timeZone).slice(0, 10)
  const trouble = original && (await beginRecord(config, {article: {name: stem, lang}, original, date}))
  return trouble
    ? {planned: {...planned, original: null}, code: exitCode.problems, messages: [...dataMessages, trouble]}
    : {planned, code: exitCode.fine, messages: dataMessages}
}

const silence = {show: () => undefined, end: () => undefined}

function refused(messages: readonly Message[], code: number): Made {
  return {planned: null, code, messages}
}

const editorless = problem('--edit', 'new/editor', {
  reason: 'Expected an editor, found none',
  hint: 'Name one in the variable VISUAL or EDITOR, such as `EDITOR=nano`'
})

function unopened(path: string, trouble: string): Message {
  const hint = 'The file is written; check the variable VISUAL or EDITOR'
  return problem(path, 'new/editor', {reason: `Cannot open the editor: ${trouble}`, hint})
}

function write(root: string, {path, text}: PlannedEdition): Message | null {
  try {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text, {flag: 'wx'})
    return null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return problem(path, 'new/exists', {
        reason: 'Unexpected file where the new edition would be written',
        hint: 'Open that file, or choose another name or language'
      })
    const reason = `Cannot write the file: ${error instanceof Error ? error.message : String(error)}`
    return problem(path, 'new/unwritable', {reason, hint: 'Check the permissions of the folder'})
  }
}

function remarksOn({missing, borrowed, model, original, name, lang}: PlannedEdition): readonly string[] {
  return [
    ...(borrowed.length === 0
      ? []
      : [`Taken from ${model}, to be translated where needed: ${borrowed.join(', ')}.`]),
    `Yours to fill in, marked TODO: ${[...missing, 'the text'].join(', ')}.`,
    'It is a draft: take `draft: true` out to publish it.',
    ...(original === null
      ? []
      : [
          `Recorded is ${original.path} as it is now: \`dragoman status --diff ${name}.${lang}\` shows what changes there meanwhile.`
        ])
  ]
}
