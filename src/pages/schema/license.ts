import type {CreativeWork} from 'schema-dts'
import {licenseView} from '../license.ts'

/** Gives a licence by the address of its text, by its name where that is not known; empty when there is none. */
export function licenseThing(text: string): string | CreativeWork {
  const view = licenseView(text)
  if (view === null) return ''
  return view.href === '' ? {'@type': 'CreativeWork', name: view.text} : view.href
}
