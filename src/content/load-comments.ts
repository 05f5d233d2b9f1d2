import {join, relative, sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {ReadComments} from './read-comments.ts'
import {stampOf} from './survey.ts'

/** The comments of one file. */
export interface CommentFile extends ReadComments {
  /** Relative to the site's root, with forward slashes. */
  readonly path: string
  /** What the file system tells of it. */
  readonly stamp: string
}

/** Reads the files of comments, where the site shows them; one known from before and unchanged is not opened. */
export async function loadComments(
  files: readonly string[],
  {folders, comments}: Config,
  known: readonly CommentFile[]
): Promise<readonly CommentFile[]> {
  if (comments?.provider !== 'static' || files.length === 0) return []
  const knownByPath = new Map(known.map((file) => [file.path, file]))
  const {readComments} = await import('./read-comments.ts')
  return files.map((name) => {
    const file = join(folders.content, name)
    const path = relative(folders.root, file).split(sep).join('/')
    const stamp = (stampOf(file) ?? []).join('-')
    const before = knownByPath.get(path)
    return before?.stamp === stamp ? before : {path, stamp, ...readComments(file, path)}
  })
}
