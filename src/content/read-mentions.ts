import {z} from 'zod'
import {checkSchema} from '../report/check-schema.ts'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import {parseDateTime} from './date-time.ts'
import type {Mention} from './mention.ts'
import {paragraphs} from './paragraphs.ts'
import {readSource} from './read-source.ts'
import {isWebAddress} from './web-address.ts'

const text = z.string().nullish().catch(null)

/** A feed of mentions in JF2, as webmention.io gives it; what we don't show may be anything. */
const feedSchema = z.object({
  children: z.array(
    z.object({
      'wm-target': z.string(),
      'wm-property': text,
      author: z.object({name: text, url: text}).nullish().catch(null),
      url: text,
      published: text,
      'wm-received': text,
      content: z.object({text}).nullish().catch(null)
    })
  )
})

type Written = z.output<typeof feedSchema>['children'][number]

/** What reading a file of mentions gives. */
export interface ReadMentions {
  readonly mentions: readonly Mention[]
  readonly messages: readonly Message[]
}

/** Reads mentions in the format of webmention.io (`mentions.jf2`); what strangers sent is taken as plain text alone. */
export function readMentions(file: string, path: string): ReadMentions {
  const source = readSource(file, path, 'mentions')
  if ('rule' in source) return {mentions: [], messages: [source]}
  const feed = feedSchema.safeParse(parsed(source.value))
  if (feed.success) return {mentions: feed.data.children.map(toMention), messages: []}
  const yaml = readYaml(source.value, {path, prefix: 'mentions'})
  if (yaml.data === null) return {mentions: [], messages: yaml.messages}
  return {mentions: [], messages: [...yaml.messages, ...checkSchema(yaml, feedSchema, 'mentions').messages]}
}

/** What is wrong with the text is told later, with its place. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

/** Those who only liked or shared a page have nothing to say, whatever text a receiver makes up for them. */
const wordless = new Set(['like-of', 'repost-of', 'bookmark-of', 'rsvp'])

function toMention(written: Written): Mention {
  const {author, url, content} = written
  const said = wordless.has(written['wm-property'] ?? '') ? '' : (content?.text ?? '')
  return {
    target: written['wm-target'],
    comment: {
      author: (author?.name ?? '').replace(/\s+/g, ' ').trim() || hostOf(url ?? ''),
      url: webAddress(author?.url),
      href: webAddress(url),
      date: parseDateTime(written.published ?? '') ?? parseDateTime(written['wm-received'] ?? ''),
      lang: '',
      paragraphs: paragraphs(said)
    }
  }
}

function webAddress(address: string | null | undefined): string {
  return address && isWebAddress(address) ? address : ''
}

function hostOf(address: string): string {
  return isWebAddress(address) ? new URL(address).hostname : '?'
}
