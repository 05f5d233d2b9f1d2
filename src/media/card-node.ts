import type {Node} from '@takumi-rs/core'
import type {ShareCard} from '../pages/share-card.ts'
import {displayWidth} from '../report/display-width.ts'

/** Pixels, as those who show links want them. */
export const cardSize = {width: 1200, height: 630} as const

/** How a card looks besides its texts. */
export interface CardLook {
  /** Families, the first one first. */
  readonly families: readonly string[]
  /** CSS colour. */
  readonly color: string
}

/** Gives a card as boxes and texts: who published it, the title, who translated it into what language. */
export function cardNode(card: ShareCard, {families, color}: CardLook): Node {
  const {lang, direction, title, outlet, translators} = card
  return {
    type: 'container',
    lang,
    style: {
      ...column,
      ...cardSize,
      direction,
      padding: '60px 72px 52px',
      borderTop: `18px solid ${color}`,
      backgroundColor: '#ffffff',
      color: '#191c1e',
      fontFamily: families.map((family) => `"${family}"`).join(', ')
    },
    children: [
      line(outlet, {fontSize: 34, fontWeight: 600, color}),
      {
        type: 'container',
        style: {display: 'flex', flexGrow: 1, alignItems: 'center', paddingTop: 20, paddingBottom: 20},
        children: [{type: 'text', text: title, style: titleStyle(card)}]
      },
      {
        type: 'container',
        style: footStyle,
        children: [
          line(translators, {flexGrow: 1, flexShrink: 1, minWidth: 0}),
          line(languageLine(card), {flexShrink: 0, maxWidth: 620})
        ]
      }
    ]
  }
}

type Style = NonNullable<Node['style']>

const column: Style = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box'
}

const footStyle: Style = {
  display: 'flex',
  justifyContent: 'space-between',
  columnGap: 48,
  paddingTop: 26,
  borderTop: '2px solid #d5dadb',
  fontSize: 28,
  color: '#565d61'
}

function line(text: string, style: Style): Node {
  return {type: 'text', text, style: {...style, lineClamp: 1, textOverflow: 'ellipsis', lineHeight: 1.5}}
}

function languageLine({language, site}: ShareCard): string {
  return [language, site].filter((part) => part !== '').join(' · ')
}

/** Largest first, with how much of the card's height that leaves for lines. */
const sizes = [88, 78, 70, 62, 54, 48]

const titleWidth = 1056
const titleHeight = 330

/** How wide a column of text is in bold, as a part of the size. */
const columnWidth = 0.58

/** The largest size at which the title fits, and its longest word fits a line. */
function titleStyle({title, lang, direction}: ShareCard): Style {
  const lineHeight = direction === 'rtl' || /^(?:hi|mr|ne|th|km|lo|my|bn)\b/.test(lang) ? 1.42 : 1.24
  const longest = Math.max(...title.split(/\s+/).map((word) => (isUnspaced(word) ? 0 : displayWidth(word))))
  const fits = (size: number): boolean => {
    const lines = Math.ceil((displayWidth(title) * columnWidth * size * 1.08) / titleWidth)
    return lines * lineHeight * size <= titleHeight && longest * columnWidth * size <= titleWidth
  }
  const size = sizes.find(fits) ?? 48
  return {
    width: titleWidth,
    fontSize: size,
    fontWeight: 700,
    lineHeight,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    wordBreak: lang.startsWith('ko') ? 'keep-all' : 'normal',
    lineClamp: Math.floor(titleHeight / (size * lineHeight)),
    textOverflow: 'ellipsis'
  }
}

/** Words of Chinese and Japanese break anywhere. */
function isUnspaced(word: string): boolean {
  return displayWidth(word) > Array.from(word).length * 1.5
}
