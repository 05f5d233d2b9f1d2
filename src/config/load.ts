import {readFile} from 'node:fs/promises'
import {dirname, relative, sep} from 'node:path'
import {checkSchema} from '../report/check-schema.ts'
import type {Checked} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {YamlText} from '../report/read-yaml.ts'
import {importModule} from './import-module.ts'
import type {UserConfig} from './user-config.ts'
import {userConfig} from './user-config.ts'

/** Reads a configuration file; a site without one has an empty configuration. */
export async function loadUserConfig(root: string, file: string | null): Promise<Checked<UserConfig>> {
  if (file === null) return {value: {}, messages: []}
  const path = relative(root, file).split(sep).join('/')
  try {
    const yaml = /\.(json|ya?ml)$/.test(file) ? await readText(file, path) : await runModule(file, path)
    if (yaml.messages.some(({severity}) => severity === 'error'))
      return {value: null, messages: yaml.messages}
    const checked = checkSchema(yaml, userConfig, 'config')
    return {value: checked.value, messages: [...yaml.messages, ...checked.messages]}
  } catch (error) {
    return {value: null, messages: [unreadable(path, error)]}
  }
}

async function readText(file: string, path: string): Promise<YamlText> {
  const yaml = readYaml((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), {path, prefix: 'config'})
  return yaml.data === null && yaml.messages.length === 0 ? {...yaml, data: {}} : yaml
}

/** A module is code: its values have no place in the file but the file itself. */
async function runModule(file: string, path: string): Promise<YamlText> {
  const data = await importModule(file, dirname(file))
  const top = {line: 1, column: 1, endLine: 1, endColumn: 1}
  return {path, data, placeOf: () => top, placeOfKey: () => top, messages: []}
}

function unreadable(path: string, error: unknown): Message {
  return {
    path,
    place: null,
    severity: 'error',
    rule: 'config/unreadable',
    reason: `Cannot load the configuration: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Check that the file is there and that it exports a configuration'
  }
}
