import {digest} from '../content/digest.ts'
import type {SearchRecord} from '../pages/search-record.ts'
import {searchRecord} from '../pages/search-record.ts'
import {searchDocument} from '../templates/format/search-document.ts'
import type {OutputTools} from './outputs.ts'
import type {IndexedPage} from './pagefind.ts'
import {programDigest} from './program-digest.ts'

/** A language of the site, as the search index sees it. */
export interface SearchedLanguage {
  /** What Pagefind calls it. */
  readonly key: string
  /** Digest of all that its index depends on. */
  readonly inputs: string
  readonly pages: () => Promise<readonly IndexedPage[]>
}

/** Gives the languages that have articles. */
export function searchedLanguages(tools: OutputTools): readonly SearchedLanguage[] {
  const {context} = tools
  return context.site.languages
    .filter(({editions}) => editions.length > 0)
    .map(({tag, editions}) => {
      const records = editions.map((edition) => searchRecord(context, edition))
      return {
        key: tag.toLowerCase(),
        inputs: digest(programDigest, tag, JSON.stringify(records)),
        pages: () => pagesOf(records, tools)
      }
    })
}

async function pagesOf(
  records: readonly SearchRecord[],
  {texts, prepare}: OutputTools
): Promise<readonly IndexedPage[]> {
  await prepare(records.map(({body}) => body))
  return records.map((record) => ({url: record.href, content: searchDocument(record, texts.html)}))
}
