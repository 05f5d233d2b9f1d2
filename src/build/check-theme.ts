import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {digest} from '../content/digest.ts'
import type {Message} from '../report/message.ts'
import type {Theme} from '../templates/theme.ts'
import type {Memory} from './memory.ts'
import {packageRoot} from './package-root.ts'

/** What the check of a theme found. */
export interface TemplateCheck {
  /** Of all that the check depends on. */
  readonly digest: string
  readonly messages: readonly Message[]
}

/** Checks the templates of a theme, unless the last build has checked the same. */
export async function checkTheme(theme: Theme, memory: Memory | null): Promise<TemplateCheck> {
  const key = digest(theme.digest, ...theme.assets.keys())
  if (memory?.templates.digest === key) return memory.templates
  const {checkTemplates} = await import('../templates/check-templates.ts')
  const fields = JSON.parse(readFileSync(join(packageRoot(), 'lib', 'view-fields.json'), 'utf8'))
  return {digest: key, messages: checkTemplates(theme, fields)}
}
