import type {Region, Sharp} from 'sharp'
import sharp from 'sharp'

/** Makes a photo in two colours, the upper half red and the lower half blue. */
export async function photo(width: number, height: number): Promise<Sharp> {
  const blue = await sharp({
    create: {width, height: Math.floor(height / 2), channels: 3, background: '#0000ff'}
  })
    .png()
    .toBuffer()
  const image = await sharp({create: {width, height, channels: 3, background: '#ff0000'}})
    .composite([{input: blue, gravity: 'south'}])
    .png()
    .toBuffer()
  return sharp(image)
}

/** Gives the colour of one pixel. */
export async function pixel(bytes: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  const region = {left, top, width: 1, height: 1}
  return [...(await sharp(bytes).extract(region).removeAlpha().raw().toBuffer())]
}

/** Says whether a part of an image has anything drawn on it. */
export async function hasInk(bytes: Uint8Array, region: Region): Promise<boolean> {
  const {channels} = await sharp(await sharp(bytes).extract(region).toBuffer()).stats()
  return channels.some(({min, max}) => max - min > 60)
}
