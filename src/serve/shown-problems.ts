import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {codeFrame} from '../report/code-frame.ts'
import type {Message} from '../report/message.ts'
import type {ShownProblem} from './state.ts'

/** Gives problems as the page shows them, with the lines that they are about. */
export function shownProblems(messages: readonly Message[], root: string): readonly ShownProblem[] {
  return messages.map((message) => {
    const text = textOf(join(root, message.path))
    const frame = text === null || message.place === null ? '' : codeFrame(text, message.place)
    return {...message, frame, isOpenable: text !== null}
  })
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
