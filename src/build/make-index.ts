import {digest} from '../content/digest.ts'
import type {Output} from '../output/output.ts'
import type {IndexPart} from './index-part.ts'
import {indexFolder, sharedFiles} from './index-part.ts'
import type {IndexTable} from './pagefind.ts'
import {pagefind} from './pagefind.ts'
import type {SearchedLanguage} from './searched-languages.ts'

/** The index of a language that was made now. */
export interface MadeIndex {
  readonly part: IndexPart
  readonly table: IndexTable
}

/** Has Pagefind index a language. */
export async function makeIndex({key, inputs, pages}: SearchedLanguage): Promise<MadeIndex> {
  const files = await pagefind(await pages())
  const table: IndexTable = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString())
  const entry = table.languages[key]
  if (!entry) throw new Error(`Expected an index of \`${key}\``)
  const shared = sharedFiles(entry)
  const inputsOfShared = digest('pagefind', table.version)
  const outputs = [...files].flatMap(([name, contents]): readonly Output[] => {
    const path = indexFolder + name
    const isShared = shared.includes(path)
    if (!isShared && !isOwnFile(name)) return []
    const data = async (): Promise<Uint8Array> => contents
    return [{path, inputs: isShared ? inputsOfShared : inputs, work: {kind: 'data', data}}]
  })
  return {table, part: {key, entry, outputs}}
}

/** The rest are parts of an interface that we don't use. */
function isOwnFile(name: string): boolean {
  return name.endsWith('.pf_meta') || /^(fragment|index|filter)\//.test(name)
}
