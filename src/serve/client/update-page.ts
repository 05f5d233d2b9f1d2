import {Idiomorph} from 'idiomorph'
import {loadStyles} from './load-styles.ts'
import {keeping} from './keeping.ts'

let shown = ''

/**
 * Makes the page what the server has now, and keeps what the reader did to it; new scripts need a new page. Says whether
 * the server was there.
 */
export async function updatePage(): Promise<boolean> {
  const response = await fetch(location.href, {cache: 'no-store'}).catch(() => null)
  const html = await response?.text().catch(() => null)
  if (!response || typeof html !== 'string') return false
  if (response.redirected) location.replace(response.url)
  else await show(html)
  return true
}

async function show(html: string): Promise<void> {
  if (html === shown) return
  const next = new DOMParser().parseFromString(html, 'text/html')
  if (scripts(next) !== scripts(document)) return location.reload()
  for (const own of next.querySelectorAll('[data-dragoman]')) own.remove()
  await loadStyles(next)
  Idiomorph.morph(document.documentElement, next.documentElement, {
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: keeping,
    head: {style: 'merge', shouldPreserve: (element) => element.hasAttribute('data-dragoman')}
  })
  shown = html
}

/** Blocks of data are replaced like any other element. */
function scripts(page: Document): string {
  const all = [...page.querySelectorAll('script:not([data-dragoman], [type="application/ld+json"])')]
  return all.map((script) => script.getAttribute('src') ?? script.textContent).join('\n')
}
