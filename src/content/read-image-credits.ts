import {checkSchema} from '../report/check-schema.ts'
import {readYaml} from '../report/read-yaml.ts'
import {dataSchema} from './data-schema.ts'
import type {ImageCredits} from './data.ts'
import {readSource} from './read-source.ts'

/** Reads what one file tells of images; what is wrong with it becomes messages. */
export function readImageCredits(file: string, path: string): ImageCredits {
  const source = readSource(file, path, 'data')
  if ('rule' in source) return {credits: [], messages: [source]}
  const yaml = readYaml(source.value, {path, prefix: 'data'})
  if (yaml.data === null) return {credits: [], messages: yaml.messages}
  const {value, messages} = checkSchema(yaml, dataSchema.images, 'data')
  const credits = Object.entries(value ?? {}).map(([name, {credit = {}, license = ''}]) => ({
    path: name.normalize('NFC'),
    origin: {path, place: yaml.placeOfKey([name])},
    credits: typeof credit === 'string' ? {'': credit} : credit,
    license
  }))
  return {credits, messages: [...yaml.messages, ...messages]}
}
