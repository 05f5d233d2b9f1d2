import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {writeWhole} from './write-whole.ts'

/** A checksum of eight digits and a line break stand before the data. */
const sealLength = 8

/** Writes data as JSON with a checksum: what a disk or somebody else did to it is noticed. */
export function writeSealed(file: string, data: unknown): void {
  const text = JSON.stringify(data)
  writeWhole(file, `${sealOf(text)}\n${text}`)
}

/** Reads data; null when there is none, or when it is not as it was written. */
export function readSealed(file: string): unknown {
  try {
    const bytes = readFileSync(file)
    const data = bytes.subarray(sealLength + 1)
    return bytes.toString('latin1', 0, sealLength) === sealOf(data) ? JSON.parse(data.toString()) : null
  } catch {
    return null
  }
}

/** Gives the checksum that a file bears, without reading the rest; empty when there is none. */
export function readSeal(file: string): string {
  try {
    const opened = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(sealLength)
      return bytes.toString('latin1', 0, readSync(opened, bytes))
    } finally {
      closeSync(opened)
    }
  } catch {
    return ''
  }
}

function sealOf(data: string | Uint8Array): string {
  return crc32(data).toString(16).padStart(sealLength, '0')
}
