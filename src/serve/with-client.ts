/** Adds the code that keeps a page up to date to its HTML. */
export function withClient(html: string, client: {readonly src: string; readonly version: string}): string {
  const script = `<script type="module" src="${client.src}" data-dragoman="${client.version}"></script>`
  const end = html.search(/<\/head\s*>/i)
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end)
}
