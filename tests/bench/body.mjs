import {Buffer} from 'node:buffer'
import {codeBlock} from './code.mjs'
import {sentence} from './prose.mjs'
import {vocabulary} from './vocabulary.mjs'

/**
 * Writes the Markdown of an article of about as many bytes; the shares of headings, lists, code, images, tables and links are
 * those of an archive of technical translations.
 *
 * @param {import('./prose.mjs').Writer} writer
 * @param {{bytes: number, links: readonly string[]}} options `links` are names of files of other articles in the same language.
 * @returns {string}
 */
export function body(writer, {bytes, links}) {
  const {random} = writer
  const blocks = random.chance(0.3) ? [quote(writer)] : []
  if (random.chance(0.9)) blocks.push(image(writer))
  let size = 0
  let isHeadingDue = 0
  for (; size < bytes; isHeadingDue++) {
    const kind = isHeadingDue > 2 && random.chance(0.3) ? 'heading' : random.pick(deck(writer))
    if (kind === 'heading') isHeadingDue = 0
    const block = makers[kind](writer)
    blocks.push(block)
    size += Buffer.byteLength(block)
  }
  if (random.chance(0.03)) blocks.push(table(writer))
  if (blocks.at(-1)?.startsWith('#')) blocks.push(paragraph(writer))
  for (const name of links) blocks.push(`${sentence(writer, 'plain')} [${title(writer)}](${name})`)
  if (random.chance(0.015)) blocks.push(...footnote(writer))
  return [...blocks, ...references(writer)].join('\n\n')
}

const makers = {heading, paragraph, list, numbered, code: ({random}) => codeBlock(random), image, quote}

/** Kinds of blocks, each as often as it is picked. */
function deck({isTechnical}) {
  return isTechnical ? technical : plain
}

const paragraphs = Array.from({length: 80}, () => 'paragraph')
const images = ['image', 'image', 'image', 'image']
const plain = [...paragraphs, ...images, 'list', 'list', 'numbered', 'quote', 'quote']

const technical = [...plain, ...Array.from({length: 20}, () => 'code')]

function heading(writer) {
  return `${'#'.repeat(writer.random.chance(0.7) ? 3 : 4)} ${title(writer)}`
}

function title(writer) {
  return sentence(writer, 'plain')
    .slice(0, 24)
    .replace(/[\s,،，.。]+$/, '')
}

function paragraph(writer) {
  const {separator} = vocabulary[writer.lang]
  const count = writer.random.integer(1, 5)
  return Array.from({length: count}, () => sentence(writer, 'marked')).join(separator)
}

function list(writer) {
  return items(writer, () => '-')
}

function numbered(writer) {
  return items(writer, (number) => `${number}.`)
}

function items(writer, mark) {
  const count = writer.random.integer(3, 8)
  return Array.from({length: count}, (_, at) => `${mark(at + 1)} ${sentence(writer, 'marked')}`).join('\n')
}

function image(writer) {
  const {random} = writer
  const alt = random.chance(0.7) ? sentence(writer, 'plain') : ''
  return `![${alt}](https://images.example/${random.integer(1000, 99_999)}/${random.pick(writer.topics).key}.png)`
}

function quote(writer) {
  return `> ${sentence(writer, 'plain')}`
}

function table(writer) {
  const columns = writer.random.integer(2, 4)
  const row = () => `| ${Array.from({length: columns}, () => cell(writer)).join(' | ')} |`
  const rows = Array.from({length: writer.random.integer(2, 8)}, row)
  return [row(), `|${' --- |'.repeat(columns)}`, ...rows].join('\n')
}

function cell(writer) {
  return writer.random.chance(0.3) ? String(writer.random.integer(0, 9999)) : title(writer)
}

function footnote(writer) {
  return [`${sentence(writer, 'plain')}[^note]`, `[^note]: ${sentence(writer, 'marked')}`]
}

function references({references: addresses}) {
  return addresses.length === 0 ? [] : [addresses.map((address, at) => `[${at + 1}]: ${address}`).join('\n')]
}
