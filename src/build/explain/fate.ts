import {join} from 'node:path'
import {stampOf} from '../../content/survey.ts'
import {isIntact} from '../../output/manifest.ts'
import type {Message} from '../../report/message.ts'
import type {Memory} from '../memory.ts'
import type {BuildOptions} from '../options.ts'
import {optionsText} from '../settings.ts'
import {changedFiles} from './changed-files.ts'
import type {Fate} from './explanation.ts'
import {pastReasons} from './past-reasons.ts'
import type {PlacedFile} from './placed-file.ts'
import type {Scene} from './scene.ts'

/** Says what the next build does with a file of the site; `shown` are the articles that it shows, its own first, where that is known. */
export function fateOf({path}: PlacedFile, shown: readonly string[], scene: Scene): Fate {
  const {manifest, config, options, rebuilt} = scene
  const last = manifest.get(path)
  const stamp = stampOf(join(config.folders.out, path))
  const history = historyOf(path, shown, scene)
  if (rebuilt.messages.some((message) => isFatal(message, options)))
    return {
      next: 'none',
      reasons: ['Errors, which `dragoman check` tells, keep the next build from publishing anything'],
      ...history
    }
  if (!last)
    return {
      next: 'written',
      reasons: [manifest.size === 0 ? 'Nothing was built yet' : 'The last build had no such file'],
      ...history
    }
  if (!isIntact(last, stamp)) {
    return {
      next: 'written',
      reasons: [stamp === null ? 'Its file was removed' : 'Its file was changed by somebody else'],
      ...history
    }
  }
  if (inputsOf(path, scene) === last.inputs)
    return {next: 'kept', reasons: ['Nothing that it shows has changed'], ...history}
  return {next: 'written', reasons: reasonsFor(shown, scene), ...history}
}

/** Says what the next build does with a file of the output folder that it does not make. */
export function fateOfNone(path: string, scene: Scene): Fate {
  if (!scene.manifest.has(path))
    return {next: 'none', reasons: [], written: null, isOfLastBuild: null, past: []}
  return {
    next: 'removed',
    reasons: ['The last build made it, the next one does not'],
    ...historyOf(path, [], scene)
  }
}

/** With `--keep-going` an article with errors is left out, and the rest is published. */
function isFatal({severity, path}: Message, {keepGoing}: BuildOptions): boolean {
  return severity === 'error' && !(keepGoing && /\.md$/i.test(path))
}

type History = Pick<Fate, 'written' | 'isOfLastBuild' | 'past'>

function historyOf(path: string, shown: readonly string[], scene: Scene): History {
  const {config, manifest, memory} = scene
  const written = stampOf(join(config.folders.out, path))?.[1] ?? null
  const known = manifest.get(path)
  if (!known || memory === null) return {written, isOfLastBuild: null, past: []}
  const isOfLastBuild = known.changed >= memory.began
  return {written, isOfLastBuild, past: isOfLastBuild ? pastReasons(shown, scene, memory) : []}
}

function inputsOf(wanted: string, {rebuilt}: Scene): string {
  for (const {path, inputs} of rebuilt.outputs) if (path === wanted) return inputs
  return ''
}

function reasonsFor(shown: readonly string[], scene: Scene): readonly string[] {
  const {memory, options} = scene
  if (memory === null)
    return ['The last build was made by another version of Dragoman, or left nothing to compare with']
  const {articles, data, templates, config} = changedFiles(scene, memory)
  const own = articles.filter((path) => shown.includes(path))
  const named = [
    ...(memory.options === optionsText(options) ? [] : ['The last build was given other options']),
    ...told('The configuration was changed', config),
    ...told('The theme was changed', templates),
    ...told(
      'Its own file was changed',
      own.filter((path) => path === shown[0])
    ),
    ...told(
      'Articles that it shows were changed',
      own.filter((path) => path !== shown[0])
    ),
    ...told('Data was changed', data),
    ...(own.length === 0 ? told('Articles were changed, of which it shows something', articles) : [])
  ]
  return named.length > 0 ? named : [unnamed(memory, options.now)]
}

function told(what: string, paths: readonly string[]): readonly string[] {
  const [rest, shownPaths] = [paths.length - 5, paths.slice(0, 5)]
  return paths.length === 0 ? [] : [`${what}: ${shownPaths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

function unnamed({due}: Memory, now: number): string {
  return due !== null && now >= due
    ? 'The date of an article has come'
    : 'Something that it shows has changed'
}
