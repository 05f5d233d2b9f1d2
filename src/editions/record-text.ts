import type {EditionRecord} from './edition-record.ts'
import type {RecordedBlock} from './recorded-block.ts'

/** Gives a record as its file holds it: JSON with a block on each line, so that changes of it can be read and merged. */
export function recordText({date, original, reviewed, blocks}: EditionRecord): string {
  const head = [
    ['version', 1],
    ['date', date],
    ['original', original],
    ...(reviewed === null ? [] : [['reviewed', reviewed]])
  ]
  const lines = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  const rows = blocks.map((block) => `    ${JSON.stringify(written(block))}`)
  return `{\n${lines.join('')}  "blocks": [\n${rows.join(',\n')}\n  ]\n}\n`
}

/** What is empty, as most of a block is, and what can be made from the rest is left out. */
function written({type, level, text, links, images, code, pin}: RecordedBlock): object {
  return {
    type,
    ...(level === 0 ? {} : {level}),
    text,
    ...(links.length === 0 ? {} : {links}),
    ...(images.length === 0 ? {} : {images}),
    ...(code.length === 0 ? {} : {code}),
    ...(pin === '' ? {} : {pin})
  }
}
