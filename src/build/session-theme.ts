import type {Config} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import type {Theme} from '../templates/theme.ts'
import {loadTheme} from '../templates/theme.ts'
import {checkTheme} from './check-theme.ts'
import type {TemplateCheck} from './check-theme.ts'
import type {Memory} from './memory.ts'

/** A theme that can be rendered, and what is to be said of the one on disk. */
export interface SessionTheme {
  readonly theme: Theme
  readonly check: TemplateCheck
  readonly messages: readonly Message[]
}

/** What a theme is read with. */
export interface ThemeReading {
  /** The theme as it was; null when there was none. */
  readonly before: SessionTheme | null
  readonly memory: Memory | null
}

/** Reads the theme of a site; a broken one gives the one before, or ours alone. */
export async function sessionTheme(config: Config, {before, memory}: ThemeReading): Promise<SessionTheme> {
  const {folders, language} = config
  const read = (templates: readonly string[]): ReturnType<typeof loadTheme> =>
    loadTheme({root: folders.root, folders: templates, language})
  const {theme, messages: found} = await read(folders.templates)
  const check = await checkTheme(theme, memory)
  const messages = [...found, ...check.messages]
  if (!messages.some(({severity}) => severity === 'error')) return {theme, check, messages}
  const last = before?.theme ?? (await read(folders.templates.slice(0, 1))).theme
  return {theme: last, check, messages}
}
