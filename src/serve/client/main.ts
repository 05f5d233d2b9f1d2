// Keeps the page up to date while the site is written; only `dragoman dev` serves it.
import type {State} from '../state.ts'
import {overlay} from './overlay.ts'
import {renewFiles} from './renew-files.ts'
import {updatePage} from './update-page.ts'

const own = document.querySelector<HTMLScriptElement>('script[data-dragoman]')
const show = overlay()
let version = own?.dataset['dragoman'] ?? ''
let work: Promise<void> = Promise.resolve()

const events = new EventSource(new URL('events', import.meta.url))
events.addEventListener('message', ({data}) => {
  const state: State = JSON.parse(data)
  show(state)
  work = work.then(() => follow(state)).catch(() => location.reload())
})
addEventListener('pagehide', () => events.close())

async function follow({version: next, replaced, navigate}: State): Promise<void> {
  if (navigate !== '' && navigate !== location.pathname && document.visibilityState === 'visible')
    return location.assign(navigate)
  if (next !== version) await updatePage()
  version = next
  await renewFiles(replaced)
}
