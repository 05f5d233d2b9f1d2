import type {Asset} from '../content/asset.ts'
import type {ImageCredit} from '../content/data.ts'
import type {PageContext} from './context.ts'
import {licenseView} from './license.ts'
import type {LicenseView} from './view.ts'

/** Who made an image, and on what terms it is shown. */
export interface ImageCreditView {
  /** Empty when not known. */
  readonly credit: string
  readonly license: LicenseView | null
}

/** Gives what the data files tell of a local image, in a language. */
export function imageCredit({site}: PageContext, {path}: Asset, lang: string): ImageCreditView {
  const record = site.imageCredits.get(path.normalize('NFC'))
  if (!record) return {credit: '', license: null}
  return {credit: creditIn(record, lang), license: licenseView(record.license)}
}

/** A credit in another language is better than none. */
function creditIn({credits}: ImageCredit, lang: string): string {
  return credits[lang] ?? credits[lang.split('-', 1)[0] ?? ''] ?? Object.values(credits)[0] ?? ''
}
