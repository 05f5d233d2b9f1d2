import matter from 'gray-matter'
import type {Message} from '../report/message.ts'
import {readYaml} from '../report/read-yaml.ts'
import type {YamlText} from '../report/read-yaml.ts'
import type {Source} from './source.ts'

/** A file cut in two. */
export interface SplitMatter {
  readonly yaml: YamlText
  /** The Markdown, with a blank line for each line of the front matter. */
  readonly body: string
}

/** Cuts a file into front matter and Markdown, or says why it can't; code in front matter is never run. */
export function splitMatter({path, value}: Source): SplitMatter | Message {
  const top = {line: 1, column: 1, endLine: 1, endColumn: value.indexOf('\n') + 1 || value.length + 1}
  const problem = (rule: string, reason: string, hint: string): Message => ({
    path,
    place: top,
    severity: 'error',
    rule,
    reason,
    hint
  })
  if (value.trim() === '')
    return problem('matter/missing', 'Expected front matter, found an empty file', example)
  const opening = /^---([^\n-][^\n]*)?\n/.exec(value)
  if (!opening) return problem('matter/missing', 'Expected front matter, found none', example)
  const language = opening[1]?.trim() ?? ''
  if (language !== '' && language !== 'yaml') {
    return problem(
      'matter/language',
      `Unexpected front matter in \`${language}\`, expected YAML`,
      'Begin the file with a line of three hyphens and nothing else'
    )
  }
  if (!/\n---[ \t]*(\n|$)/.test(value))
    return problem('matter/unclosed', 'Expected a line `---` that ends the front matter, found none', example)
  return split(path, value)
}

const example = 'Begin the file with `---`, a line `title: …`, a line `date: 2026-11-20`, and a closing `---`'

/** gray-matter cuts, and what it cuts out is read here, as it would keep no places. */
function split(path: string, value: string): SplitMatter {
  let text = ''
  const keep = (cut: string): object => {
    text = cut
    return {}
  }
  const {content} = matter(value, {engines: {yaml: keep, ...refusedEngines}})
  const lines = value.slice(0, value.length - content.length).split('\n').length - 1
  return {yaml: readYaml(text, {path, prefix: 'matter'}), body: '\n'.repeat(lines) + content}
}

function refuse(): never {
  throw new TypeError('Unexpected code in front matter')
}

/** gray-matter runs these with `eval` unless each is taken from it. */
const refusedEngines = {
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
  json: refuse,
  cson: refuse,
  toml: refuse
}
