import type {ShownProblem, State} from '../state.ts'
import {style} from './overlay-style.ts'

/** Gives what shows the problems of a site over the page, and takes them away when there are none. */
export function overlay(): (state: State) => void {
  const host = document.createElement('dragoman-overlay')
  const root = host.attachShadow({mode: 'open'})
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  let closed = ''
  let shown = ''
  const close = (): void => {
    closed = shown
    host.remove()
  }
  addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && host.isConnected) close()
  })
  return (state) => {
    shown = JSON.stringify([state.problems, state.more])
    if (state.problems.length === 0) closed = ''
    if (state.problems.length === 0 || shown === closed) return host.remove()
    root.replaceChildren(panel(state, close))
    document.documentElement.append(host)
  }
}

function panel({problems, more}: State, close: () => void): HTMLElement {
  const button = element('button', 'close', '×')
  button.setAttribute('aria-label', 'Close')
  button.addEventListener('click', close)
  const title = `${problems.length + more} ${problems.length + more === 1 ? 'problem' : 'problems'}`
  const box = element('section', 'panel', '')
  box.setAttribute('role', 'alert')
  box.append(button, element('h1', 'title', title), ...problems.map(entry))
  if (more > 0) box.append(element('p', 'hint', `… and ${more} more`))
  return box
}

function entry(problem: ShownProblem): HTMLElement {
  const box = element('article', 'problem', '')
  const head = element('p', 'head', '')
  head.append(placeOf(problem), ' ', element('code', 'rule', problem.rule))
  box.append(head, element('p', 'reason', problem.reason))
  if (problem.frame !== '') box.append(element('pre', 'frame', problem.frame))
  if (problem.hint !== '') box.append(element('p', 'hint', problem.hint))
  return box
}

function placeOf({path, place, isOpenable}: ShownProblem): HTMLElement {
  const text = place === null ? path : `${path}:${place.line}:${place.column}`
  if (!isOpenable) return element('span', 'place', text)
  const link = element('a', 'place', text)
  link.setAttribute('href', '#')
  link.title = 'Open in the editor'
  link.addEventListener('click', (event) => {
    event.preventDefault()
    void fetch(new URL('open', import.meta.url), {
      method: 'POST',
      body: JSON.stringify({path, line: place?.line ?? 1, column: place?.column ?? 1})
    })
  })
  return link
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  text: string
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = part
  made.textContent = text
  return made
}
