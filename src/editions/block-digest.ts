import {digest} from '../content/digest.ts'
import type {AlignedBlock} from './alignment/alignment.ts'

/** Gives the digest of what a reader gets by a block: its text, white space aside, where it leads to and what it shows. */
export function blockDigest({type, level, text, links, images}: AlignedBlock): string {
  const parts = [type, String(level), text.normalize('NFC').replace(/\s+/g, ' ').trim()]
  return digest(...parts, links.join(' '), images.join(' '))
}
