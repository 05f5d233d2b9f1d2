import type {AlignedBlock} from './alignment.ts'
import {eachWord} from './each-word.ts'

/** What in a block survives translation, and how often it does: the chance that it is found again in the block's partner. */
export const survival = {
  type: 0.85,
  level: 0.6,
  image: 0.95,
  link: 0.95,
  code: 0.9,
  codeBlock: 0.97,
  number: 0.7,
  word: 0.8,
  ending: 0.6
} as const

/** Kind of an anchor. */
export type AnchorKind = keyof typeof survival

/** Gives the anchors of a block, each once; ideographs count only between texts that both have them. */
export function blockAnchors(
  block: AlignedBlock,
  {hasIdeographs}: {readonly hasIdeographs: boolean}
): ReadonlyMap<string, AnchorKind> {
  const kinds = new Map<string, AnchorKind>([[`type ${block.type}`, 'type']])
  if (block.level > 0) kinds.set(`level ${block.level}`, 'level')
  for (const image of block.images) kinds.set(`image ${image}`, 'image')
  for (const link of block.links) kinds.set(`link ${link}`, 'link')
  for (const code of block.code) kinds.set(`code ${code}`, 'code')
  if (block.type === 'code') kinds.set(`block ${block.text}`, 'codeBlock')
  else kinds.set(`ending ${endingOf(block.text)}`, 'ending')
  eachWord(block.text, {
    word: (word) => kinds.set(word, 'word'),
    number: (number) => kinds.set(number, 'number'),
    ideographs: hasIdeographs ? (run) => addDigrams(run, kinds) : () => {}
  })
  kinds.delete('ending ')
  return kinds
}

const endings: Readonly<Record<string, string>> = {
  '?': '?',
  '？': '?',
  '؟': '?',
  '!': '!',
  '！': '!',
  ':': ':',
  '：': ':'
}

function endingOf(text: string): string {
  return endings[text.at(-1) ?? ''] ?? ''
}

function addDigrams(run: string, kinds: Map<string, AnchorKind>): void {
  for (let index = 0; index + 1 < run.length; index += 1) kinds.set(run.slice(index, index + 2), 'word')
}
