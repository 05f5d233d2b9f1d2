import {parse} from 'acorn'
import type {Program} from 'acorn'
import {templateCode} from '../template-code.ts'
import {templateTags} from '../template-tags.ts'
import type {TemplateTag, Unclosed} from '../template-tags.ts'
import type {Problem} from './problem.ts'
import {unclosedBracket} from './unclosed-bracket.ts'

/** The code of a template, or what keeps it from being code. */
export type ParsedTemplate = {readonly program: Program} | {readonly problem: Problem}

/** Reads the code of a template; every node stands at its offset in the template. */
export function parseTemplate(template: string): ParsedTemplate {
  const {tags, unclosed} = templateTags(template)
  if (unclosed) return {problem: unclosedProblem(unclosed)}
  const code = templateCode(template, tags)
  try {
    return {program: parse(code, {ecmaVersion: 2023, allowReturnOutsideFunction: true, preserveParens: true})}
  } catch (error) {
    return {problem: syntaxProblem(error, {template, tags, code})}
  }
}

const closers = {
  tag: {length: 2, reason: 'Expected `%>` for this tag, found the end of the template'},
  comment: {length: 2, reason: 'Expected `*/` for this remark, found the end of the template'},
  text: {length: 1, reason: 'Expected the closing quote of this text, found none'}
}

function unclosedProblem({what, start}: Unclosed): Problem {
  const {length, reason} = closers[what]
  const hint = what === 'text' ? "In a remark, write `’` in place of `'`, or use `/* */`" : ''
  return syntax({start, end: start + length, reason, hint})
}

interface Sources {
  readonly template: string
  readonly tags: readonly TemplateTag[]
  readonly code: string
}

/** Acorn names places by offset, and says the line and column once more in its words. */
function syntaxProblem(error: unknown, sources: Sources): Problem {
  if (!(error instanceof SyntaxError) || !('pos' in error) || typeof error.pos !== 'number') throw error
  const {template, code} = sources
  const start = error.pos
  if (start >= code.trimEnd().length) return endProblem(sources)
  const token = /^[\p{L}\p{N}_$]+|^\S/u.exec(code.slice(start))?.[0] ?? ''
  if (token === '' || template.slice(start, start + token.length) !== token)
    return tagEndProblem(start, sources)
  const words = error.message.replace(/ \(\d+:\d+\)$/, '')
  const reason = words === 'Unexpected token' ? `Unexpected \`${token}\`` : words
  return syntax({start, end: start + token.length, reason, hint: ''})
}

/** Where the code has an edge of ours, the tag before it should have gone on. */
function tagEndProblem(offset: number, {tags}: Sources): Problem {
  const tag = tags.findLast(({codeStart}) => codeStart <= offset) ?? tags[0]
  const {codeEnd = offset, end = offset, kind = 'run'} = tag ?? {}
  const hint = kind === 'run' ? '' : 'Close the brackets inside the tag, and write remarks as `/* */`'
  return syntax({start: codeEnd, end, reason: 'Unexpected end of the tag', hint})
}

function endProblem(sources: Sources): Problem {
  const {template, code} = sources
  const bracket = unclosedBracket(code)
  const end = template.length
  if (!bracket) return syntax({start: end, end, reason: 'Unexpected end of the template', hint: ''})
  const {start, closer} = bracket
  if (template.charAt(start) !== code.charAt(start)) return tagEndProblem(start + 1, sources)
  const reason = `Expected \`${closer}\` for this \`${code.charAt(start)}\`, found the end of the template`
  return syntax({start, end: start + 1, reason, hint: ''})
}

function syntax(problem: Pick<Problem, 'start' | 'end' | 'reason' | 'hint'>): Problem {
  return {rule: 'template/syntax', severity: 'error', ...problem}
}
