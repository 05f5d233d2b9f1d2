import {packageVersion} from '../../build/package-root.ts'
import type {Answers} from './answers.ts'
import {configFile} from './config-file.ts'
import {deployFiles} from './deploy-files.ts'
import {editorFiles} from './editor-files.ts'
import {packageName} from './package-name.ts'
import {sampleFiles} from './sample-files.ts'

/** What a new site depends on besides what was answered. */
export interface Surroundings {
  /** Day on which it is made: `2026-11-20`. */
  readonly date: string
  /** Names of the commands that the program has. */
  readonly commands: readonly string[]
}

/** Gives the files of a new site: text by path. */
export function siteFiles(
  answers: Answers,
  {date, commands}: Surroundings
): Readonly<Record<string, string>> {
  return {
    'dragoman.config.yaml': configFile(answers),
    ...sampleFiles(answers.languages, date),
    'package.json': packageFile(answers.name, commands),
    '.gitignore': 'node_modules/\ndist/\n/.dragoman/\n',
    ...deployFiles(answers),
    ...(answers.vscode ? editorFiles() : {})
  }
}

function packageFile(name: string, commands: readonly string[]): string {
  const scripts = ['dev', 'build', 'preview', 'check', 'status'].filter((script) => commands.includes(script))
  const data = {
    name: packageName(name),
    private: true,
    type: 'module',
    scripts: Object.fromEntries(scripts.map((script) => [script, `dragoman ${script}`])),
    dependencies: {dragoman: `^${packageVersion()}`}
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
