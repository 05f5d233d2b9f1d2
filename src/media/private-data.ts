import type {Exif} from 'exif-reader'
import readExif from 'exif-reader'

/** What an image says of those who made it, besides what can be seen. */
export interface PrivateData {
  /** Whether it says where it was taken. */
  readonly hasPosition: boolean
  /** Whether it says with which camera of all cameras, or what only the camera's maker understands. */
  readonly hasDevice: boolean
  /** Whether its XMP says any of that. */
  readonly isInXmp: boolean
  /** Who made it and whose it is, which are meant to be read; empty where Exif doesn't say. */
  readonly artist: string
  readonly copyright: string
}

/** Finds what JPEG, PNG, WebP, AVIF and TIFF hold in Exif (CIPA DC-008) and XMP (ISO 16684-1) of a place and a camera. */
export function privateData(bytes: Buffer): PrivateData {
  const {GPSInfo, Photo, Image} = exifIn(bytes)
  const hasXmpPosition = hasText(bytes, xmpPosition)
  const hasXmpDevice = hasText(bytes, xmpDevice)
  return {
    hasPosition: hasXmpPosition || positionTags.some((tag) => tag in (GPSInfo ?? {})),
    hasDevice: hasXmpDevice || deviceTags.some((tag) => tag in {...Photo, ...Image}),
    isInXmp: hasXmpPosition || hasXmpDevice,
    artist: textOf(Image?.Artist),
    copyright: textOf(Image?.Copyright)
  }
}

const positionTags = ['GPSLatitude', 'GPSLongitude', 'GPSDestLatitude', 'GPSAreaInformation']

const deviceTags = [
  'BodySerialNumber',
  'CameraOwnerName',
  'CameraSerialNumber',
  'HostComputer',
  'ImageUniqueID',
  'LensSerialNumber',
  'MakerNote'
]

const xmpPosition = ['exif:GPSLatitude', 'exif:GPSLongitude']

const xmpDevice = [
  'aux:SerialNumber',
  'aux:LensSerialNumber',
  'exifEX:BodySerialNumber',
  'exifEX:LensSerialNumber'
]

/** Each format puts the same block behind a mark of its own. */
const marks = ['Exif\0\0', 'eXIf', 'EXIF']

function exifIn(bytes: Buffer): Partial<Exif> {
  const start = isBlock(bytes, 0)
    ? 0
    : marks.map((mark) => blockAfter(bytes, mark)).find((place) => place > 0)
  if (start === undefined) return {}
  try {
    return readExif(bytes.subarray(start))
  } catch {
    return {}
  }
}

/** Gives where a block begins, or 0. AVIF has the mark in its list of contents, too; WebP has a size between the mark and the block, and some programs write the mark of JPEG there. */
function blockAfter(bytes: Buffer, mark: string): number {
  for (
    let found = bytes.indexOf(mark, 0, 'latin1');
    found !== -1;
    found = bytes.indexOf(mark, found + 1, 'latin1')
  ) {
    const begin = [found + mark.length, found + mark.length + 4].find((place) => isBlock(bytes, place))
    if (begin !== undefined) return begin
  }
  return 0
}

/** A TIFF file is such a block. */
function isBlock(bytes: Buffer, place: number): boolean {
  return /^(?:II\*\0|MM\0\*)/.test(bytes.toString('latin1', place, place + 4))
}

/** The library gives bytes where a text is more than ASCII. */
function textOf(value: unknown): string {
  const text = Buffer.isBuffer(value) ? value.toString('utf8') : value
  return typeof text === 'string' ? text.replace(/\0[^]*$/, '').trim() : ''
}

function hasText(bytes: Buffer, texts: readonly string[]): boolean {
  return texts.some((text) => bytes.includes(text, 0, 'latin1'))
}
