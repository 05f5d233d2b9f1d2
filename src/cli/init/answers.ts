import {basename} from 'node:path'
import type {Terminal} from '../terminal.ts'
import type {Deploy} from './deploys.ts'
import {deploys} from './deploys.ts'
import {guessLanguages} from './guess-languages.ts'
import type {InitOptions} from './init-options.ts'
import {readLanguages} from './read-languages.ts'

/** What a new site is made from. */
export interface Answers {
  readonly name: string
  /** BCP 47 tags, the default language first. */
  readonly languages: readonly string[]
  readonly baseUrl: string
  readonly deploy: Deploy
  /** Whether settings for Visual Studio Code are wanted. */
  readonly vscode: boolean
}

/** Gives what a new site is made from: as the options say, as the person answers, or as can be guessed; null when they stop. */
export async function answers(
  options: InitOptions,
  folder: string,
  terminal: Terminal
): Promise<Answers | null> {
  const person = options.yes || options.json ? null : terminal.person
  const guess = {name: guessName(folder), languages: guessLanguages(terminal.env).join(', ')}
  const ask = async (
    question: string,
    first: string,
    check: (answer: string) => string
  ): Promise<string | null> => (person ? person.ask(question, first, check) : first)
  const name =
    options.name ??
    (await ask('Name of the site', guess.name, (answer) =>
      answer.trim() === '' ? 'A site needs a name' : ''
    ))
  if (name === null) return null
  const languages =
    options.languages ?? (await ask('Its languages, the default one first', guess.languages, languageProblem))
  if (languages === null) return null
  const deploy =
    options.deploy ?? (person ? await person.choose('Where will it be published?', deployChoices) : 'none')
  if (deploy === null) return null
  return {
    name: name.trim(),
    languages: readLanguages(languages).tags ?? [],
    baseUrl: options.baseUrl ?? 'https://example.org/',
    deploy: deploys.find((known) => known === deploy) ?? 'none',
    vscode: options.vscode ?? false
  }
}

const textByDeploy: Readonly<Record<Deploy, string>> = {
  none: 'Not yet known',
  github: 'GitHub Pages',
  netlify: 'Netlify',
  cloudflare: 'Cloudflare Pages',
  rsync: 'A server of my own, by rsync'
}

const deployChoices = Object.entries(textByDeploy).map(([value, text]) => ({value, text}))

function languageProblem(answer: string): string {
  const read = readLanguages(answer)
  return read.tags ? '' : `${read.reason}. ${read.hint}`
}

/** `my-new_site` → `My new site`. */
function guessName(folder: string): string {
  const words = basename(folder)
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? 'Translations' : words.charAt(0).toUpperCase() + words.slice(1)
}
