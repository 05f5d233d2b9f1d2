import {relative, sep} from 'node:path'
import {configFiles} from '../settings.ts'
import type {Memory} from '../memory.ts'
import type {Scene} from './scene.ts'

/**
 * Says why the last build wrote a file, as far as the times of files tell: what it may show and was changed after the
 * build before. `shown` are the articles that it shows; empty where those are not known.
 */
export function pastReasons(shown: readonly string[], scene: Scene, memory: Memory): readonly string[] {
  const before = previousBuild(scene, memory)
  if (before === null) return ['There was no build before, or it made everything anew']
  const {root, content, data} = scene.config.folders
  const config = new Set([...configFiles(scene.options), ...scene.config.codeFiles])
  const isArticle = (file: string): boolean =>
    file.startsWith(content + sep) && !data.some((folder) => file.startsWith(folder + sep))
  const isShown = (file: string): boolean =>
    config.has(file) || !isArticle(file) || shown.length === 0 || shown.includes(pathOf(file, root))
  const changed = Object.entries(memory.stamps)
    .filter(([file, [, time]]) => time > before && isShown(file))
    .map(([file]) => pathOf(file, root))
    .toSorted()
  if (changed.length === 0) return ['A file came or went, or the build was given other options']
  const rest = changed.length - 5
  return [`Changed before it: ${changed.slice(0, 5).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

/** What the last build kept was written by those before it. */
function previousBuild({manifest}: Scene, {began}: Memory): number | null {
  const times = [...manifest.values()].map(({changed}) => changed).filter((changed) => changed < began)
  return times.length === 0 ? null : times.reduce((latest, time) => Math.max(latest, time))
}

function pathOf(file: string, root: string): string {
  return relative(root, file).split(sep).join('/')
}
