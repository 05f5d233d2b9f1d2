import type {Wording} from './wording.ts'

/** Describes a list that nobody has described: “Articles tagged space · 3 articles”. */
export function countedTitle(wording: Wording, title: string, count: number): string {
  return `${title} · ${wording.text('list.count', {count})}`
}
