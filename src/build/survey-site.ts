import type {Config} from '../config/config.ts'
import type {Survey} from '../content/survey.ts'
import {survey} from '../content/survey.ts'
import type {BuildOptions} from './options.ts'
import {configFiles} from './settings.ts'

/** Looks at every file that a site is made from, without reading any. */
export function surveySite(options: BuildOptions, {folders, codeFiles}: Config): Survey {
  const {content, data, templates} = folders
  return survey([content, ...data, ...templates], [...configFiles(options), ...codeFiles])
}
