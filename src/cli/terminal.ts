import type {Person} from './person.ts'

/** The outside world, as a command sees it. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  readonly now: number
  /** Results go here. */
  readonly out: (text: string) => void
  /** Progress and problems go here. */
  readonly err: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number
  /** Who can be asked; null when nobody sits there. */
  readonly person: Person | null
}
