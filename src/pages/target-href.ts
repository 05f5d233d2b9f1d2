import {hrefOf} from '../content/address.ts'
import type {Target} from '../site/link.ts'

/** Gives the address that a link leads to, below a base; one that leads nowhere stays as it was written, and the report tells of it. */
export function targetHref(
  target: Target,
  {written, base}: {readonly written: string; readonly base: string}
): string {
  if (target.kind === 'edition') return hrefOf(target.edition.article.address, base) + hash(target.fragment)
  if (target.kind === 'asset') return hrefOf(target.asset.address, base) + hash(target.fragment)
  if (target.kind === 'address') return hrefOf(target.address, base) + hash(target.fragment)
  return written
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`
}
