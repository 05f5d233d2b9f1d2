import type {Nodes} from 'mdast'
import type {CharacterKind} from './character.ts'

/** Hands out characters that stand in a source for others of another kind, and takes them out of its tree again. */
export class StandIns {
  readonly #byUnit = {space: new Map(), punctuation: new Map(), letter: new Map()} satisfies Readonly<
    Record<CharacterKind, Map<string, string>>
  >
  readonly #originals = new Map<string, string>()
  readonly #offsets: number[] = []

  /** Gives as many code units as the character at the offset has, so that no place changes; nothing when there are no more. */
  take(character: string, kind: CharacterKind, offset: number): string | undefined {
    const units = character.split('').map((unit) => this.#takeUnit(unit, kind))
    this.#offsets.push(offset)
    return units.includes('') ? undefined : units.join('')
  }

  #takeUnit(unit: string, kind: CharacterKind): string {
    const byUnit: Map<string, string> = this.#byUnit[kind]
    const known = byUnit.get(unit)
    if (known !== undefined) return known
    const {first, size} = alphabets[kind]
    if (byUnit.size === size) return ''
    const standIn = String.fromCharCode(first + byUnit.size)
    byUnit.set(unit, standIn)
    this.#originals.set(standIn, unit)
    return standIn
  }

  /** Says whether a source has such characters of its own, though others stand in it for something else. */
  areMistakenIn(source: string): boolean {
    return this.#offsets.length > 0 && source.search(standIns) !== -1
  }

  /** Gives the texts of a tree their own characters again. */
  restore(tree: Nodes): void {
    if (!this.#offsets.some((offset) => isIn(tree, offset))) return
    for (const [name, value] of Object.entries(tree))
      if (typeof value === 'string') Object.assign(tree, {[name]: this.#restoreText(value)})
    if ('children' in tree) for (const child of tree.children) this.restore(child)
  }

  #restoreText(text: string): string {
    return text.replace(standIns, (standIn) => this.#originals.get(standIn) ?? standIn)
  }
}

/** Characters that hardly any text has: rare spaces, Braille, private use. */
const alphabets: Readonly<Record<CharacterKind, {readonly first: number; readonly size: number}>> = {
  space: {first: 0x2000, size: 11},
  punctuation: {first: 0x2800, size: 256},
  letter: {first: 0xe000, size: 4096}
}

const standIns = /[\u2000-\u200A\u2800-\u28FF\uE000-\uEFFF]/g

/** A node without a position may be anywhere. */
function isIn({position}: Nodes, offset: number): boolean {
  return !position || ((position.start.offset ?? 0) <= offset && offset < (position.end.offset ?? Infinity))
}
