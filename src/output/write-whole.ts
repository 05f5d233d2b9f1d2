import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/** Writes a file aside and puts it in its place by renaming, so that it is never half there; its folder is made. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true})
  const temporary = `${file}.${process.pid}`
  try {
    writeFileSync(temporary, data)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}
