import {readFile} from 'node:fs/promises'
import type {Node, Renderer} from '@takumi-rs/core'
import type {CardFont, FontFile} from './card-font.ts'
import {cardSize} from './card-node.ts'

/** What is to be painted. */
export interface CardPainting {
  readonly node: Node
  readonly lang: string
  readonly fonts: readonly CardFont[]
  /** Gives the characters of its texts. */
  readonly codePoints: () => ReadonlySet<number>
}

/** Paints a card as PNG. */
export type PaintCard = (painting: CardPainting) => Promise<Uint8Array>

/** Loads the library that paints cards; null when it is not installed, or not for this machine. */
export async function cardPainter(): Promise<PaintCard | null> {
  const library = await import('@takumi-rs/core').catch(() => null)
  if (library === null) return null
  const renderer = new library.Renderer()
  const register = registrar(renderer)
  return async ({node, lang, fonts, codePoints}) => {
    const needed = codePoints()
    for (const file of fonts.flatMap((font) => font.filesFor(needed))) await register(file)
    return renderer.render(node, {...cardSize, format: 'png', lang})
  }
}

/** Each file is read once, whoever needs it first. */
function registrar(renderer: Renderer): (file: FontFile) => Promise<void> {
  const registered = new Map<string, Promise<void>>()
  return (file) => {
    const known = registered.get(file.path) ?? register(renderer, file)
    registered.set(file.path, known)
    return known
  }
}

async function register(renderer: Renderer, {path, family, ranges}: FontFile): Promise<void> {
  const data = await readFile(path)
  const range =
    ranges === null ? {} : {unicodeRange: ranges.map(([first, last]): [number, number] => [first, last])}
  await renderer.registerFont({name: family, data, ...range})
}
