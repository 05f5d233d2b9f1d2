/** Says by its name whether a file is an image that can be made smaller: neither a drawing in vectors nor a film. */
export function isPhoto(name: string): boolean {
  return /\.(avif|jpe?g|png|tiff?|webp)$/i.test(name)
}
