import type {Refreshed} from '../build/session.ts'
import type {Message} from '../report/message.ts'
import {byPlace} from '../report/report.ts'
import {shownProblems} from './shown-problems.ts'
import type {State} from './state.ts'

/** What there is to tell of a site that is being written. */
export interface News {
  readonly version: () => string
  readonly state: () => State
  /** Tells browsers of edited articles, by the links to them, before all else that becomes of the change is known. */
  readonly hurry: (edited: readonly string[]) => void
  /** Takes note of what became of changes, and tells it unless it is nothing new. */
  readonly report: (change: Refreshed) => void
  /** Tells again when there is more to say. */
  readonly repeat: () => void
}

/** Where news come from and go to. */
export interface NewsOptions {
  /** The site's root, absolute. */
  readonly root: string
  /** True to have the browser go to the article that was edited. */
  readonly followsEdits: boolean
  /** Gives what there is to say besides the messages of changes. */
  readonly others: () => readonly Message[]
  readonly tellBrowsers: (state: State) => void
  readonly tellPeople: (change: Refreshed) => void
}

/** Problems beyond these would not be read. */
const shownAtOnce = 12

const nothing: Refreshed = {isChanged: false, edited: [], replaced: [], messages: []}

/** Gives the news of a site of which nothing is known yet. */
export function siteNews({root, followsEdits, others, tellBrowsers, tellPeople}: NewsOptions): News {
  const started = Date.now().toString(36)
  let changes = 0
  let last = nothing
  let said = '[]'

  const version = (): string => `${started}-${changes}`
  const messages = (): readonly Message[] => [...last.messages, ...others()].toSorted(byPlace)

  function stateAfter({edited, replaced}: Refreshed): State {
    const errors = messages().filter(({severity}) => severity === 'error')
    return {
      version: version(),
      problems: shownProblems(errors.slice(0, shownAtOnce), root),
      more: Math.max(0, errors.length - shownAtOnce),
      replaced,
      navigate: followsEdits && edited.length === 1 ? (edited[0] ?? '') : ''
    }
  }

  function say(change: Refreshed): void {
    const all = messages()
    const saying = JSON.stringify(all)
    const isNew = change.isChanged || change.replaced.length > 0 || saying !== said
    said = saying
    if (!isNew) return
    tellBrowsers(stateAfter(change))
    tellPeople({...change, messages: all})
  }

  return {
    version,
    state: () => stateAfter(nothing),
    repeat: () => say(nothing),
    hurry(edited) {
      changes++
      tellBrowsers(stateAfter({...nothing, edited}))
    },
    report(change) {
      last = change
      if (change.isChanged) changes++
      say(change)
    }
  }
}
