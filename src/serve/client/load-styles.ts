const patience = 2000

/** Loads the style sheets that a page will need, so that the change to them is one step. */
export async function loadStyles(next: Document): Promise<void> {
  const known = new Set(links(document).map(({href}) => href))
  const fresh = links(next).filter(({href}) => !known.has(new URL(href, location.href).href))
  const last = links(document).at(-1)
  await Promise.all(
    fresh.map((link) => {
      const copy = document.importNode(link, true)
      const loaded = new Promise((resolve) => {
        copy.addEventListener('load', resolve)
        copy.addEventListener('error', resolve)
        setTimeout(resolve, patience)
      })
      if (last) last.after(copy)
      else document.head.append(copy)
      return loaded
    })
  )
}

function links(page: Document): readonly HTMLLinkElement[] {
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"][href]')]
}
