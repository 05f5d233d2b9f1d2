import {z} from 'zod'
import {userConfig} from '../config/user-config.ts'
import {dataSchema} from './data-schema.ts'
import {matterSchema} from './matter-schema.ts'

/** A JSON Schema (draft 7, which every editor knows). */
export type EditorSchema = Readonly<Record<string, unknown>>

/** Gives JSON Schemas of what people write, by the name of the file that each is shipped in. */
export function editorSchemas(): Readonly<Record<string, EditorSchema>> {
  return {
    'config.json': editorSchema(userConfig, 'Configuration of a Dragoman site'),
    'front-matter.json': editorSchema(matterSchema, 'Front matter of an edition'),
    'people.json': editorSchema(dataSchema.people, 'People by key'),
    'outlets.json': editorSchema(dataSchema.outlets, 'Outlets by key'),
    'tags.json': editorSchema(dataSchema.tags, 'Tags by key'),
    'images.json': editorSchema(dataSchema.images, 'Images by path below the content folder')
  }
}

/** What people write is what the program reads, before it is trimmed and given defaults. */
function editorSchema(schema: z.ZodType, title: string): EditorSchema {
  const {$schema, ...rest} = z.toJSONSchema(schema, {io: 'input', target: 'draft-7'})
  return {$schema, title, ...rest}
}
