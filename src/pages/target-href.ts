import type {Address} from '../content/address.ts'
import type {Target} from '../site/link.ts'

/** Gives the address that a link leads to; one that leads nowhere stays as it was written, and the report tells of it. */
export function targetHref(
  target: Target,
  {written, locate}: {readonly written: string; readonly locate: (address: Address) => string}
): string {
  if (target.kind === 'edition') return locate(target.edition.article.address) + hash(target.fragment)
  if (target.kind === 'asset') return locate(target.asset.address) + hash(target.fragment)
  if (target.kind === 'address') return locate(target.address) + hash(target.fragment)
  return written
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`
}
