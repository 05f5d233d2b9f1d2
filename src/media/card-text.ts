import type {ShareCard} from '../pages/share-card.ts'
import type {CardFont} from './card-font.ts'
import type {FindFont} from './font-finder.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'
import {scriptsOf} from './scripts-of.ts'

/** A card that can be drawn, or what it lacks. */
export interface CardText {
  /** Without signs that no font has, such as emoji. */
  readonly card: ShareCard
  readonly fonts: readonly CardFont[]
  /** Scripts without a font. */
  readonly missing: readonly Script[]
  /** Letters that no font has, in scripts that have one. */
  readonly undrawn: string
}

const texts = ['title', 'outlet', 'translators', 'language', 'site'] as const

/** Finds fonts for all that a card says. */
export async function cardText(card: ShareCard, findFont: FindFont): Promise<CardText> {
  const all = texts.map((name) => card[name]).join(' ')
  const needed = scriptsOf(all, card.lang)
  const found = await Promise.all(needed.map(findFont))
  const fonts = [...new Set(found.filter((font) => font !== null))]
  const uncovered = new Set(
    [...new Set(all)].filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0
      return (
        !/[\s\p{Cf}\p{Variation_Selector}]/u.test(character) && !fonts.some((font) => font.covers(codePoint))
      )
    })
  )
  return {
    card: uncovered.size === 0 ? card : cardWithout(card, uncovered),
    fonts,
    missing: needed.filter((script, index) => found[index] === null && lacks(uncovered, script)),
    undrawn: [...uncovered].filter((character) => /[\p{L}\p{M}\p{N}]/u.test(character)).join('')
  }
}

function lacks(uncovered: ReadonlySet<string>, script: Script): boolean {
  return [...uncovered].some((character) => scripts[script].pattern.test(character))
}

function cardWithout(card: ShareCard, uncovered: ReadonlySet<string>): ShareCard {
  return {...card, ...Object.fromEntries(texts.map((name) => [name, without(card[name], uncovered)]))}
}

/** What is left of an emoji and of the spaces around it goes too. */
function without(text: string, uncovered: ReadonlySet<string>): string {
  const kept = Array.from(text, (character) => (uncovered.has(character) ? '' : character)).join('')
  return kept.replaceAll('\uFE0F', '').replace(/\s+/g, ' ').trim()
}
