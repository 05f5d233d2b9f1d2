import {yamlText} from '../../report/yaml-text.ts'
import type {Answers} from './answers.ts'
import {originalLanguage} from './samples.ts'

/** Gives the configuration of a new site. */
export function configFile({name, languages, baseUrl}: Answers): string {
  const [language = 'en'] = languages
  const record = {
    title: name,
    baseUrl,
    language,
    languages,
    ...(languages.includes(originalLanguage) ? {originals: 'page'} : {})
  }
  const remarks = {baseUrl: 'where the site will be published'}
  return `# yaml-language-server: $schema=./node_modules/dragoman/lib/schema/config.json\n${yamlText(record, remarks)}`
}
