import type {Severity} from '../../report/message.ts'

/** A problem at an offset of a template, before the template's name is put to it. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly hint: string
}
