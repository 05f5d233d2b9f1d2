import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync
} from 'node:fs'
import type {Dirent} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {folderMaker} from './folder-maker.ts'

/** Where the folder that follows is made: beside the output folder, or beside what that leads to. */
export function nextFolder(out: string): string {
  return `${placeOf(out)}.dragoman-next`
}

function lastFolder(out: string): string {
  return `${placeOf(out)}.dragoman-last`
}

/** A link stays, and what it leads to is switched; in the midst of a switch it leads to nothing. */
function placeOf(out: string): string {
  if (existsSync(out)) return realpathSync(out)
  const isLink = lstatSync(out, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
  return isLink ? resolve(dirname(out), readlinkSync(out)) : out
}

/**
 * Puts a folder that holds all that is new in the place of the output folder. What else the output folder has, other
 * than what is removed, comes along as hard links; no file of the old folder is written to.
 */
export function switchFolder(out: string, removed: ReadonlySet<string>): void {
  const [place, next, last] = [placeOf(out), nextFolder(out), lastFolder(out)]
  mkdirSync(next, {recursive: true})
  bringAlong(place, next, removed)
  rmSync(last, {recursive: true, force: true})
  if (existsSync(place)) renameSync(place, last)
  try {
    renameSync(next, place)
  } catch (error) {
    if (existsSync(last)) renameSync(last, place)
    throw error
  }
  rmSync(last, {recursive: true, force: true})
}

/** Puts the old folder back if a switch was cut off between its two renamings, and removes what is left over of one. */
export function mendSwitch(out: string): void {
  const last = lastFolder(out)
  if (existsSync(last) && !existsSync(out)) renameSync(last, placeOf(out))
  for (const folder of [last, nextFolder(out)])
    if (existsSync(folder)) rmSync(folder, {recursive: true, force: true})
}

/** Says whether a switch was cut off. */
export function isSwitchCutOff(out: string): boolean {
  return existsSync(lastFolder(out)) || existsSync(nextFolder(out))
}

function bringAlong(from: string, to: string, removed: ReadonlySet<string>): void {
  const makeFolder = folderMaker()
  const entries = entriesIn(from)
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(from, file)
    const target = join(to, path)
    if (entry.isDirectory() || removed.has(path.split(sep).join('/')) || existsSync(target)) continue
    makeFolder(dirname(target))
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(file), target)
    else if (entry.isFile()) linkOrCopy(file, target)
  }
  const folders = entries.filter((entry) => entry.isDirectory())
  for (const folder of [from, ...folders.map(({parentPath, name}) => join(parentPath, name))])
    keepMode(folder, join(to, relative(from, folder)))
}

function keepMode(from: string, to: string): void {
  if (existsSync(from) && existsSync(to)) chmodSync(to, statSync(from).mode)
}

function entriesIn(folder: string): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, {recursive: true, withFileTypes: true}) : []
}

/** Not every file system has hard links. */
function linkOrCopy(file: string, target: string): void {
  try {
    linkSync(file, target)
  } catch {
    copyFileSync(file, target)
    const {atime, mtime} = statSync(file)
    utimesSync(target, atime, mtime)
  }
}
