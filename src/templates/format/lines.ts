/** Gives a text of lines, each ended. */
export function lines(view: {readonly lines: readonly string[]}): string {
  return view.lines.map((line) => `${line}\n`).join('')
}
