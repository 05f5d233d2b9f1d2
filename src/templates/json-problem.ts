/** Gives the offset of the first thing in a text that JSON (RFC 8259) does not allow there; -1 when the text is JSON. */
export function jsonProblem(text: string): number {
  const open: string[] = []
  let state: State = 'value'
  for (let offset = 0; ;) {
    const {kind, start, end} = readToken(text, offset)
    if (!allowed(state, open.at(-1)).includes(kind)) return start
    if (kind === 'end') return -1
    if (kind === '{' || kind === '[') open.push(kind)
    if (kind === '}' || kind === ']') open.pop()
    state = following(state, kind, open.at(-1))
    offset = end
  }
}

type State = 'value' | 'first item' | 'first member' | 'member' | 'colon' | 'after'

interface Token {
  /** A bracket, comma or colon itself, `text`, `scalar`, `end`, or empty for what JSON does not know. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

const patterns: readonly (readonly [string, RegExp])[] = [
  ['', /[{}[\],:]/y],
  ['text', /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y],
  ['scalar', /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y],
  ['end', /$/y]
]

function readToken(text: string, offset: number): Token {
  const start = offset + (/^[ \t\n\r]*/.exec(text.slice(offset))?.[0].length ?? 0)
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return {kind: kind === '' ? found : kind, start, end: start + found.length}
  }
  return {kind: '', start, end: start}
}

const values = ['{', '[', 'text', 'scalar']

function allowed(state: State, opener: string | undefined): readonly string[] {
  if (state === 'after') return opener === undefined ? ['end'] : [',', opener === '{' ? '}' : ']']
  return {
    value: values,
    'first item': [...values, ']'],
    'first member': ['text', '}'],
    member: ['text'],
    colon: [':']
  }[state]
}

function following(state: State, kind: string, opener: string | undefined): State {
  if (kind === '{') return 'first member'
  if (kind === '[') return 'first item'
  if (kind === ',') return opener === '{' ? 'member' : 'value'
  if (kind === ':') return 'value'
  return kind === 'text' && (state === 'member' || state === 'first member') ? 'colon' : 'after'
}
