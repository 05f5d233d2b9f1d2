import {sep} from 'node:path'
import type {Config} from '../config/config.ts'
import type {Asset} from '../content/asset.ts'
import type {RecordFile} from '../content/load-records.ts'
import {loadRecords} from '../content/load-records.ts'
import type {DataResult} from '../content/data.ts'
import type {Found} from '../content/find.ts'
import {findContent} from '../content/find.ts'
import {loadAssets} from '../content/load-assets.ts'
import type {CommentFile} from '../content/load-comments.ts'
import {loadComments} from '../content/load-comments.ts'
import {loadData} from '../content/load-data.ts'
import type {Message} from '../report/message.ts'
import type {Memory} from './memory.ts'
import type {SessionTheme} from './session-theme.ts'
import {sessionTheme} from './session-theme.ts'
import type {ChangedFile} from './settle.ts'

/** All that a site is made from besides its documents. */
export interface SessionParts {
  readonly theme: SessionTheme
  readonly data: DataResult
  readonly found: Found
  readonly assets: readonly Asset[]
  /** Records of originals, by the names of their files. */
  readonly records: ReadonlyMap<string, RecordFile>
  readonly comments: readonly CommentFile[]
}

/** Reads the parts of a site. */
export async function readParts(config: Config, memory: Memory | null): Promise<SessionParts> {
  const {folders} = config
  const found = await findContent(folders.content, folders.root, config.activeFiles)
  return {
    theme: await sessionTheme(config, {before: null, memory}),
    data: await loadData(folders.data, folders.root),
    found,
    assets: await loadAssets(found.assets, config, memory?.assets ?? []),
    comments: await loadComments(found.comments, config, memory?.comments ?? []),
    records: loadRecords(folders.records, folders.root)
  }
}

/** Reads again what changed; the very same parts when nothing of them did. */
export async function refreshParts(
  parts: SessionParts,
  changed: readonly ChangedFile[],
  config: Config
): Promise<SessionParts> {
  const {folders} = config
  const isIn = (places: readonly string[]): boolean =>
    changed.some(({file}) => places.some((folder) => isBelow(file, folder)))
  const isRecord = isIn([folders.records])
  const content = changed.filter(
    ({file}) => isBelow(file, folders.content) && !isBelow(file, folders.records)
  )
  const isMoved = content.some(({before, after}) => before === null || after === null)
  const isAsset = content.some(({file}) => !/\.md$/i.test(file))
  const found = isMoved || isAsset ? await findAgain(config, parts.found) : parts.found
  const next = {
    theme: isIn(folders.templates)
      ? await sessionTheme(config, {before: parts.theme, memory: null})
      : parts.theme,
    data: isIn(folders.data) ? await readData(config, parts.data) : parts.data,
    found,
    assets:
      found !== parts.found || isAsset ? await loadAssets(found.assets, config, parts.assets) : parts.assets,
    comments:
      found !== parts.found || isAsset
        ? await loadComments(found.comments, config, parts.comments)
        : parts.comments,
    records: isRecord ? loadRecords(folders.records, folders.root) : parts.records
  }
  return isSame(parts, next) ? parts : next
}

/** Files that editors put down for a moment are none of the content. */
async function findAgain({folders, activeFiles}: Config, before: Found): Promise<Found> {
  const found = await findContent(folders.content, folders.root, activeFiles)
  return JSON.stringify(found) === JSON.stringify(before) ? before : found
}

/** Says whether a file is in a folder or below it. */
function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder + sep)
}

/** Broken records are as they last were. */
async function readData({folders}: Config, before: DataResult): Promise<DataResult> {
  const read = await loadData(folders.data, folders.root)
  return read.messages.some(isError) ? {data: before.data, messages: read.messages} : read
}

function isError({severity}: Message): boolean {
  return severity === 'error'
}

function isSame(left: SessionParts, right: SessionParts): boolean {
  return (
    left.theme === right.theme &&
    left.data === right.data &&
    left.found === right.found &&
    left.assets === right.assets &&
    left.comments === right.comments &&
    left.records === right.records
  )
}
