import type {Node} from '@takumi-rs/core'
import {memo} from '../site/memo.ts'
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
  const {lang, direction, title, outlet, translators, language, site} = card
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
        children: [{type: 'text', text: breakable(title, lang), style: titleStyle(card)}]
      },
      {
        type: 'container',
        style: footStyle,
        children: [
          line(translators, {flexGrow: 1, flexShrink: 1, minWidth: 0}),
          line(language, {flexShrink: 0}),
          line(site, {flexShrink: 0, maxWidth: 420, fontWeight: 600, color: '#191c1e'})
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
  columnGap: 36,
  paddingTop: 26,
  borderTop: '2px solid #d5dadb',
  fontSize: 28,
  color: '#565d61'
}

function line(text: string, style: Style): Node {
  return {type: 'text', text, style: {...style, lineClamp: 1, textOverflow: 'ellipsis', lineHeight: 1.5}}
}

/** Largest first. */
const sizes = [88, 78, 70, 62, 54, 48]

const titleWidth = 1056

/** What it should take of the height, and what it may. */
const titleHeight = {ideal: 310, most: 335} as const

/** How wide a letter of the wider alphabets is in bold, as a part of the size; a Chinese character is as wide as the size. */
const letterWidth = 0.58

/** The largest size at which the title fits, and its longest word fits a line. */
function titleStyle({title, lang, direction}: ShareCard): Style {
  const lineHeight = direction === 'rtl' || tall.test(lang) ? 1.42 : 1.24
  const words = title.split(/\s+/).filter((word) => !isUnspaced(word))
  const longest = Math.max(0, ...words.map(widthOf))
  const fits = (size: number): boolean =>
    Math.ceil((widthOf(title) * size * 1.08) / titleWidth) * lineHeight * size <= titleHeight.ideal &&
    longest * size <= titleWidth
  const size = sizes.find(fits) ?? 48
  return {
    width: titleWidth,
    fontSize: size,
    fontWeight: 700,
    lineHeight,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    wordBreak: unspaced.test(lang) || lang.startsWith('ko') ? 'keep-all' : 'normal',
    lineClamp: Math.floor(titleHeight.most / (size * lineHeight)),
    textOverflow: 'ellipsis'
  }
}

/** Languages whose scripts reach far above and below the line. */
const tall = /^(?:bn|hi|km|lo|mr|my|ne|th)\b/

/** Languages that are written without spaces, in characters that a line may end after. */
const unspaced = /^(?:ja|zh)\b/

/** As a part of the size. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (displayWidth(character) === 2 ? 1 : letterWidth)).reduce(
    (sum, width) => sum + width,
    0
  )
}

function isUnspaced(word: string): boolean {
  return displayWidth(word) > Array.from(word).length * 1.5
}

/** Lets lines of Chinese and Japanese end between words, as a headline should, not inside them. */
function breakable(title: string, lang: string): string {
  if (!unspaced.test(lang)) return title
  const segmenter = memo(segmenterByLang, lang, () => new Intl.Segmenter(lang, {granularity: 'word'}))
  const segments = [...segmenter.segment(title)]
  return segments
    .map(({segment, isWordLike}, index) => {
      const isAfterBracket = /[\p{Ps}\p{Pi}]$/u.test(segments[index - 1]?.segment ?? '')
      return isWordLike && index > 0 && !isAfterBracket ? `\u200B${segment}` : segment
    })
    .join('')
}

const segmenterByLang = new Map<string, Intl.Segmenter>()
