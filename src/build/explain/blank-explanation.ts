import type {Explanation} from './explanation.ts'

/** Gives an explanation in which nothing is said yet. */
export function blankExplanation(subject: string): Explanation {
  return {
    subject,
    address: '',
    output: '',
    isOnSite: false,
    absence: [],
    rule: '',
    sources: [],
    data: [],
    templates: [],
    parts: [],
    fate: {next: 'none', reasons: [], written: null, isOfLastBuild: null, past: []},
    others: [],
    related: [],
    messages: []
  }
}
