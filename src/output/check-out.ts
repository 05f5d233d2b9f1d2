import {existsSync, realpathSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname, join, parse, relative, sep} from 'node:path'
import type {Folders} from '../config/config.ts'
import type {Message} from '../report/message.ts'

/** Refuses an output folder that holds, or lies within, what the site is made from. */
export function checkOut(folders: Folders): readonly Message[] {
  const out = real(folders.out)
  const sources = [folders.content, ...folders.templates, ...folders.data].map(real)
  const holds = (outer: string, inner: string): boolean =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
  const isUnsafe =
    out === parse(out).root ||
    out === real(homedir()) ||
    holds(out, real(folders.root)) ||
    sources.some((source) => holds(out, source) || holds(source, out))
  if (!isUnsafe) return []
  const reason = `Unexpected output folder \`${folders.out}\`, expected one that holds nothing else`
  const path = relative(folders.root, folders.out).split(sep).join('/') || '.'
  const hint = 'Give a folder of its own with `out` in the configuration or `--out`, such as `dist`'
  return [{path, place: null, severity: 'error', rule: 'output/folder', reason, hint}]
}

/** The folder without links, also where its last part does not exist yet. */
function real(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  const parent = dirname(folder)
  return parent === folder ? folder : join(real(parent), folder.slice(parent.length))
}
