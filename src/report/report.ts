import {codeFrame} from './code-frame.ts'
import type {Message, Severity} from './message.ts'

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
    `${paint('path', location(message))} ${paint(message.severity, message.severity)} ${message.reason} ${paint('dim', message.rule)}`,
    ...(place && text !== null ? [codeFrame(text, place)] : []),
    ...(message.hint === '' ? [] : [`  ${paint('dim', 'hint:')} ${message.hint}`]),
    ''
  ].join('\n')
}

function location({path, place}: Message): string {
  return place ? `${path}:${place.line}:${place.column}` : path
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
