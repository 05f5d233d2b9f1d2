import type sharp from 'sharp'

/** The image library. */
export type Sharp = typeof sharp

/** Loads the image library; null when it is not installed, or not for this machine. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    const {default: library} = await import('sharp')
    library.concurrency(1)
    return library
  } catch {
    return null
  }
}
