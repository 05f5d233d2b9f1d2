import type {UserConfig} from './user-config.ts'

/** Formats that images are made in, the one that browsers should prefer first. */
export type ImageFormat = 'avif' | 'webp'

/** How images are made for the pages. */
export interface ImageSettings {
  readonly formats: readonly ImageFormat[]
  /** Pixels, ascending. */
  readonly widths: readonly number[]
  /** 1 to 100, by format. */
  readonly quality: Readonly<Record<ImageFormat, number>>
  /** How wide images in a text are shown (HTML standard, `sizes`). */
  readonly sizes: string
  /** False when the configuration does not speak of images. */
  readonly isChosen: boolean
}

/** A phone, a column, a column on a fine screen, the whole page. */
const widths = [320, 640, 1024, 1600]

/** AVIF saves another fifth, but takes ten times as long to make. */
const formats = ['webp'] as const

/** Gives how images are made; null when they are left as they are. */
export function imageSettings(given: UserConfig['images']): ImageSettings | null {
  if (given === false) return null
  const chosen = typeof given === 'object' ? given : {}
  const {quality} = chosen
  return {
    formats: [...new Set(chosen.formats ?? formats)],
    widths: [...new Set(chosen.widths ?? widths)].toSorted((left, right) => left - right),
    quality:
      typeof quality === 'number'
        ? {avif: quality, webp: quality}
        : {avif: quality?.avif ?? 55, webp: quality?.webp ?? 80},
    sizes: chosen.sizes ?? '(min-width: 45rem) 41rem, calc(100vw - 2.5rem)',
    isChosen: given !== undefined
  }
}
