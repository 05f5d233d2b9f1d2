import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {isAbsoluteUrl} from '../../config/is-absolute-url.ts'
import {languageOf} from '../../config/language.ts'
import {today} from '../../content/today.ts'
import type {Message} from '../../report/message.ts'
import {conclude} from '../conclude.ts'
import {exitCode} from '../exit-code.ts'
import {problem} from '../problem.ts'
import type {Terminal} from '../terminal.ts'
import type {Answers} from './answers.ts'
import {answers} from './answers.ts'
import {inTheWay} from './in-the-way.ts'
import type {InitOptions} from './init-options.ts'
import {readLanguages} from './read-languages.ts'
import {sampleIn} from './samples.ts'
import {siteFiles} from './site-files.ts'

/** A new site to be made. */
export interface NewSite {
  /** The folder, as it was given. */
  readonly folder: string
  readonly options: InitOptions
  /** Names of the commands that the program has. */
  readonly commands: readonly string[]
}

/** Runs `dragoman init`. */
export async function initCommand({folder, options, commands}: NewSite, terminal: Terminal): Promise<number> {
  const root = resolve(terminal.cwd, folder)
  const tell = (messages: readonly Message[], files: readonly string[], remarks: readonly string[]): void =>
    conclude({command: 'init', messages, data: {files}, lines: [], remarks, root}, options, terminal)
  const wrong = wrongOptions(options)
  if (wrong.length > 0) {
    tell(wrong, [], [])
    return exitCode.usage
  }
  const given = await answers(options, root, terminal)
  if (given === null) {
    tell([], [], ['Stopped: nothing was written.'])
    return exitCode.usage
  }
  const files = siteFiles(given, {date: today(terminal.now, 'UTC'), commands})
  const obstacles = inTheWay(root, Object.keys(files))
  const problems = obstacles.length > 0 ? [obstructed(obstacles)] : write(root, files)
  if (problems.length > 0) {
    tell(problems, [], ['Nothing was written.'])
    return obstacles.length > 0 ? exitCode.usage : exitCode.problems
  }
  tell([], Object.keys(files), remarksOn(given, {root, terminal, count: Object.keys(files).length, commands}))
  return exitCode.fine
}

function wrongOptions({languages, baseUrl, name}: InitOptions): readonly Message[] {
  const read = languages === undefined ? null : readLanguages(languages)
  const isUrl = baseUrl === undefined || isAbsoluteUrl(baseUrl)
  return [
    ...(read && read.tags === null ? [problem('--languages', 'init/languages', read)] : []),
    ...(isUrl
      ? []
      : [
          problem('--base-url', 'init/base-url', {
            reason: `Unexpected \`${baseUrl}\`, expected an absolute address`,
            hint: 'Write one such as `https://example.org/blog/`'
          })
        ]),
    ...(name?.trim() === ''
      ? [
          problem('--name', 'init/name', {
            reason: 'Expected a name, found nothing',
            hint: 'Leave it out to have it guessed'
          })
        ]
      : [])
  ]
}

function obstructed(paths: readonly string[]): Message {
  const reason = `Unexpected ${paths.map((path) => `\`${path}\``).join(', ')} where the new site would be written`
  const hint = 'Choose an empty folder, such as `dragoman init my-site`, or move what is there away'
  return problem('.', 'init/in-the-way', {reason, hint})
}

/** Half a site would be in the way of the next attempt. */
function write(root: string, files: Readonly<Record<string, string>>): readonly Message[] {
  const written: string[] = []
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text, {flag: 'wx'})
      written.push(path)
    }
    return []
  } catch (error) {
    for (const path of written) rmSync(join(root, path), {force: true})
    const reason = `Cannot write the site: ${error instanceof Error ? error.message : String(error)}`
    return [problem('.', 'init/unwritable', {reason, hint: 'Check the permissions of the folder'})]
  }
}

interface Written {
  readonly root: string
  readonly terminal: Terminal
  readonly count: number
  readonly commands: readonly string[]
}

function remarksOn(
  {name, languages, deploy}: Answers,
  {root, terminal, count, commands}: Written
): readonly string[] {
  const folder = relative(terminal.cwd, root)
  const english = languages.filter((lang) => !sampleIn(lang).isOurs)
  return [
    `${name}: ${count} files in ${folder === '' ? 'this folder' : folder}, in ${languages.map((lang) => languageOf(lang).name).join(', ')}.`,
    ...english.map(
      (lang) =>
        `There is no sample in ${languageOf(lang).name} (${lang}) yet: content/fox-and-grapes.${lang}.md is English, to be translated.`
    ),
    ...(deploy === 'none' || deploy === 'netlify'
      ? []
      : ['What the workflow needs stands at its top: .github/workflows/site.yml']),
    '',
    'Next:',
    ...(folder === '' ? [] : [`  cd ${/\s/.test(folder) ? JSON.stringify(folder) : folder}`]),
    '  npm install',
    `  npm run ${commands.includes('dev') ? 'dev' : 'build'}`
  ]
}
