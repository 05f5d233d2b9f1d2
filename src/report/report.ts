import {codeFrame} from './code-frame.ts'
import type {Message, Severity} from './message.ts'
import {visible} from './visible.ts'

/** What a report needs besides the messages. */
export interface ReportOptions {
  /** Gives the text of a file, for its code frame; null when it can't be had. */
  readonly read: (path: string) => string | null
  /** Paints text by its role; the identity where there are no colours. */
  readonly paint: (role: Severity | 'dim' | 'path', text: string) => string
}

/** Gives the messages as text for a person: sorted by file and place, each with its code frame and hint. */
export function report(messages: readonly Message[], options: ReportOptions): string {
  return messages
    .toSorted(byPlace)
    .map((message) => entry(message, options))
    .join('\n')
}

function entry(message: Message, {read, paint}: ReportOptions): string {
  const {place} = message
  const text = place ? read(message.path) : null
  return [
    `${paint('path', location(message))} ${paint(message.severity, message.severity)} ${lines(message.reason)} ${paint('dim', message.rule)}`,
    ...(place && text !== null ? [codeFrame(text, place)] : []),
    ...(message.hint === '' ? [] : [`  ${paint('dim', 'hint:')} ${lines(message.hint)}`]),
    ''
  ].join('\n')
}

/** A line of its own could be taken for a command by what reads the output of a build. */
function lines(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n    ')
    .replace(/\n\s*(?=::|##\[)/g, ' ')
}

function location({path, place}: Message): string {
  const file = visible(path)
  return place ? `${file}:${place.line}:${place.column}` : file
}

/** Orders messages by file, place and rule, so that a report never depends on who was first. */
export function byPlace(left: Message, right: Message): number {
  return (
    order(left.path, right.path) ||
    (left.place?.line ?? 0) - (right.place?.line ?? 0) ||
    (left.place?.column ?? 0) - (right.place?.column ?? 0) ||
    order(left.rule, right.rule) ||
    order(left.reason, right.reason)
  )
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
