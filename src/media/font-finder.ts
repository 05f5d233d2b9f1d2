import type {ShareImageSettings} from '../config/config.ts'
import {memo} from '../site/memo.ts'
import type {CardFont} from './card-font.ts'
import {fileFont} from './file-font.ts'
import {packageFont} from './package-font.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'
import {systemFont} from './system-font.ts'

/** Gives the font of a script; null when there is none. */
export type FindFont = (script: Script) => Promise<CardFont | null>

/** Looks for fonts in the configuration, then among packages, then on the system; for each script once. */
export function fontFinder({fonts}: ShareImageSettings, root: string): FindFont {
  const fontByScript = new Map<Script, Promise<CardFont | null>>()
  return (script) =>
    memo(
      fontByScript,
      script,
      async () =>
        fileFont(script, fonts[script] ?? []) ??
        packageFont(scripts[script].package, root) ??
        (await systemFont(script))
    )
}
