/** Words that count the parts of a series in the names of files. */
const part =
  /-(?:part|pt|chapter|ch|lesson|episode|lab|teil|folge|chast|partie|parte)-?(?:\d+|[ivx]+)(?=-|$)/i

/** Gives what the parts of a series share in their names (`kernel-part-2` → `kernel`); empty when it is no part of one. */
export function seriesOf(name: string): string {
  const match = part.exec(name)
  if (!match) return ''
  return name.slice(0, match.index).replace(/^\d+-/, '')
}
