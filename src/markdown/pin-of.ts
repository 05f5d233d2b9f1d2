/** Gives the id of a pin, `<!-- = id -->`, in a piece of HTML; empty when there is none. */
export function pinOf(html: string): string {
  return html.startsWith('<!--') ? (/^<!--\s*=\s*([^\s>]+)\s*-->/.exec(html)?.[1] ?? '') : ''
}
