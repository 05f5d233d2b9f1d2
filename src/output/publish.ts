import {lstatSync, mkdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A folder of files to be put in place. */
interface Branch {
  readonly folders: Map<string, Branch>
  readonly files: Set<string>
}

/** Puts staged files in their places, a whole folder at once where there is none yet; nothing is ever half there. */
export function publish(paths: readonly string[], staging: string, out: string): void {
  move(branchOf(paths), staging, out)
}

function branchOf(paths: readonly string[]): Branch {
  const root: Branch = {folders: new Map(), files: new Set()}
  for (const path of paths) {
    const names = path.split('/')
    const file = names.pop() ?? ''
    let branch = root
    for (const name of names) {
      const next = branch.folders.get(name) ?? {folders: new Map(), files: new Set()}
      branch.folders.set(name, next)
      branch = next
    }
    branch.files.add(file)
  }
  return root
}

function move({folders, files}: Branch, from: string, to: string): void {
  for (const file of files) renameSync(join(from, file), join(to, file))
  for (const [name, branch] of folders) {
    const target = join(to, name)
    const stats = lstatSync(target, {throwIfNoEntry: false})
    if (!stats) renameSync(join(from, name), target)
    else move(branch, join(from, name), target)
  }
}

/** Removes files, and the folders that are empty then. */
export function removeFiles(paths: readonly string[], out: string): void {
  for (const path of paths) {
    rmSync(join(out, path), {force: true})
    removeEmptyFolders(dirname(join(out, path)), out)
  }
}

function removeEmptyFolders(folder: string, out: string): void {
  if (folder === out || !folder.startsWith(out)) return
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  removeEmptyFolders(dirname(folder), out)
}

/** Makes an empty folder for what is not in its place yet. */
export function makeStaging(staging: string): void {
  rmSync(staging, {recursive: true, force: true})
  mkdirSync(staging, {recursive: true})
}
