// Keeps the page up to date while the site is written; only `dragoman dev` serves it.
import type {State} from '../state.ts'
import {overlay} from './overlay.ts'
import {renewFiles} from './renew-files.ts'
import {updatePage} from './update-page.ts'

const own = document.querySelector<HTMLScriptElement>('script[data-dragoman]')
const show = overlay()
let version = own?.dataset['dragoman'] ?? ''
let work: Promise<void> = Promise.resolve()
/** Where the browser is going; a page that is being left is not kept up to date. */
let goal = ''

let events: EventSource | null = null
addEventListener('pageshow', () => {
  goal = ''
  connect()
})
addEventListener('pagehide', disconnect)
document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()))
connect()

/** Browsers keep few connections to one server: a page that nobody sees needs none, and catches up later. */
function connect(): void {
  if (events !== null || document.hidden) return
  events = new EventSource(new URL('events', import.meta.url))
  events.addEventListener('message', ({data}) => {
    const state: State = JSON.parse(data)
    show(state)
    work = work.then(() => follow(state)).catch(() => location.reload())
  })
}

function disconnect(): void {
  events?.close()
  events = null
}

async function follow({version: next, replaced, navigate}: State): Promise<void> {
  if (navigate !== '' && navigate !== location.pathname && navigate !== goal) {
    goal = navigate
    location.assign(navigate)
  }
  if (goal !== '') return
  if (next !== version && !(await updatePage())) return
  version = next
  await renewFiles(replaced)
}
