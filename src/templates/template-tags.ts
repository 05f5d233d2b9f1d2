/** One tag of a template; offsets count UTF-16 units, `codeStart` to `codeEnd` is the JavaScript inside. */
export interface TemplateTag {
  readonly start: number
  readonly codeStart: number
  readonly codeEnd: number
  readonly end: number
  /** `run` for `<% %>`, `escaped` for `<%= %>`, `raw` for `<%~ %>`. */
  readonly kind: 'run' | 'escaped' | 'raw'
}

/** The tags of a template up to its end, or up to the first thing in a tag that is never closed. */
export interface TemplateTags {
  readonly tags: readonly TemplateTag[]
  /** Null when every tag is closed. */
  readonly unclosed: Unclosed | null
}

export interface Unclosed {
  readonly what: 'tag' | 'comment' | 'text'
  readonly start: number
}

/** Finds the tags of a template exactly as Eta does, so that the checker and the renderer see the same code. */
export function templateTags(template: string): TemplateTags {
  const tags: TemplateTag[] = []
  for (let from = 0; ;) {
    const opening = matchFrom(/<%[-_]?\s*([=~]?)\s*/g, template, from)
    if (!opening) return {tags, unclosed: null}
    const codeStart = opening.index + opening[0].length
    const closing = findClosing(template, codeStart, opening.index)
    if ('what' in closing) return {tags, unclosed: closing}
    tags.push({start: opening.index, codeStart, kind: kinds.get(opening[1] ?? '') ?? 'run', ...closing})
    from = closing.end
  }
}

const kinds: ReadonlyMap<string, TemplateTag['kind']> = new Map([
  ['=', 'escaped'],
  ['~', 'raw']
])

interface Closing {
  readonly codeEnd: number
  readonly end: number
}

function findClosing(template: string, codeStart: number, tagStart: number): Closing | Unclosed {
  for (let from = codeStart; ;) {
    const found = matchFrom(/['"`]|\/\*|\s*[-_]?%>/g, template, from)
    if (!found) return {what: 'tag', start: tagStart}
    const end = found.index + found[0].length
    if (found[0].endsWith('%>')) return {codeEnd: found.index, end}
    from = found[0] === '/*' ? template.indexOf('*/', end) : endOfText(template, found.index)
    if (from < 0) return {what: found[0] === '/*' ? 'comment' : 'text', start: found.index}
  }
}

/** Texts in quotes, as Eta delimits them. */
const quoted: ReadonlyMap<string, RegExp> = new Map([
  ["'", /'(?:\\[\s\w"'\\`]|[^\n\r'\\])*?'/g],
  ['"', /"(?:\\[\s\w"'\\`]|[^\n\r"\\])*?"/g],
  ['`', /`(?:\\[\s\S]|\${(?:[^{}]|{(?:[^{}]|{[^}]*})*})*}|(?!\${)[^\\`])*`/g]
])

function endOfText(template: string, start: number): number {
  const pattern = quoted.get(template.charAt(start))
  const match = pattern && matchFrom(pattern, template, start)
  return match ? match.index + match[0].length : -1
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
