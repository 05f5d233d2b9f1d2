import type {RecordFile} from '../content/load-records.ts'
import {recordName} from '../content/record-name.ts'
import {digest} from '../content/digest.ts'
import type {EditionRecord} from '../editions/edition-record.ts'
import type {Standing} from '../editions/standing.ts'
import type {Message} from '../report/message.ts'
import type {Entry} from '../site/entry.ts'
import type {Edition} from '../site/works.ts'
import {groupWorks} from '../site/works.ts'
import type {BlockReader} from './block-reader.ts'
import type {StandingCache} from './standing-cache.ts'

/** What it takes to say how translations stand to their originals. */
export interface StandingOptions {
  readonly records: ReadonlyMap<string, RecordFile>
  readonly cache: StandingCache
  readonly blocks: BlockReader
}

/** How translations stand to their originals. */
export interface Standings {
  /** By the paths of the translations; those that have no record, or a damaged one, are not among them. */
  readonly byPath: ReadonlyMap<string, Standing>
  readonly messages: readonly Message[]
}

/** Says how translations with a record stand to their originals; those whose files are as they were recorded are not read. */
export async function findStandings(
  entries: readonly Entry[],
  {records, cache, blocks}: StandingOptions
): Promise<Standings> {
  const byPath = new Map<string, Standing>()
  const messages: Message[] = []
  for (const {edition, original, file} of recorded(entries, records)) {
    const key = digest(file.stamp, edition.document.digest, original?.document.digest ?? '')
    const known = cache.find(key)
    const {standing, faults} = known ? {standing: known, faults: []} : await compare()
    messages.push(...faults)
    if (standing === null) continue
    byPath.set(edition.article.path, standing)
    if (!known) cache.add(key, standing)

    async function compare(): Promise<Compared> {
      const {readRecord} = await import('../editions/read-record.ts')
      const {value: record, messages: found} = readRecord({path: file.path, text: file.read()})
      return {faults: found, standing: record && (await standingOf({edition, original, record}, blocks))}
    }
  }
  return {byPath, messages}
}

interface Compared {
  readonly standing: Standing | null
  readonly faults: readonly Message[]
}

interface RecordedEdition {
  readonly edition: Edition
  readonly original: Edition | null
  readonly file: RecordFile
}

/** Only works that have a record are looked at. */
function recorded(
  entries: readonly Entry[],
  records: StandingOptions['records']
): readonly RecordedEdition[] {
  if (records.size === 0) return []
  const recordOf = ({article}: Entry): RecordFile | undefined => records.get(recordName(article))
  const keys = new Set(entries.filter((entry) => recordOf(entry)).map(({article}) => article.work))
  const {works} = groupWorks(entries.filter(({article}) => keys.has(article.work)))
  return [...works.values()].flatMap(({editions, original}) =>
    editions.flatMap((edition) => {
      const file = recordOf(edition)
      return file && !edition.isOriginal ? [{edition, original, file}] : []
    })
  )
}

interface Comparison extends Omit<RecordedEdition, 'file'> {
  readonly record: EditionRecord
}

async function standingOf(
  {edition, original, record}: Comparison,
  blocks: BlockReader
): Promise<Standing | null> {
  const {date, reviewed} = record
  const isUnchanged = original === null || original.article.digest === record.original
  const isReviewed = reviewed === null ? null : reviewed.file === edition.article.digest || undefined
  if (isUnchanged && isReviewed !== undefined) return {date, total: 0, lags: [], isReviewedText: isReviewed}
  const {lagsOf} = await import('../editions/standing.ts')
  const {reviewDigest} = await import('../editions/review-digest.ts')
  const own = await blocks(edition)
  const others = original && (await blocks(original))
  if (own === null || (original && others === null)) return null
  const lags = isUnchanged || others === null ? [] : lagsOf(record, others, own)
  const {title, summary} = edition.article.matter
  const isReviewedText = isReviewed ?? reviewDigest({title, summary, blocks: own}) === reviewed?.text
  return {
    date,
    lags,
    total: lags.length === 0 ? 0 : (others?.length ?? 0),
    isReviewedText: reviewed && isReviewedText
  }
}
