import {loadRecords} from '../../content/load-records.ts'
import {recordName} from '../../content/record-name.ts'
import type {EditionRecord, RecordedReview} from '../../editions/edition-record.ts'
import {readRecord} from '../../editions/read-record.ts'
import {recordedBlock} from '../../editions/recorded-block.ts'
import {recordText} from '../../editions/record-text.ts'
import {reviewDigest} from '../../editions/review-digest.ts'
import type {Block} from '../../markdown/document.ts'
import type {Message} from '../../report/message.ts'
import {nearest} from '../../report/nearest.ts'
import type {Edition} from '../../site/works.ts'
import type {Desk} from './desk.ts'
import type {Translation} from './translations.ts'
import {isNamed, knownNames, translations} from './translations.ts'
import {writeRecord} from './write-record.ts'

/** Which editions are recorded as up to date. */
export interface SyncOptions {
  /** Null for all that have no record yet. */
  readonly name: string | null
  /** Also those that have a record. */
  readonly all: boolean
  /** Whether their texts were reviewed as they are. */
  readonly reviewed: boolean
  /** Day on which they are up to date. */
  readonly date: string
}

/** What was recorded. */
export interface Synced {
  /** Paths of the records that were written. */
  readonly written: readonly string[]
  /** Paths of records that said the same already. */
  readonly kept: readonly string[]
  readonly messages: readonly Message[]
}

/** Records the originals of editions as they are, block by block: from now on it is known what changes in them. */
export async function sync(desk: Desk, options: SyncOptions): Promise<Synced> {
  const {name, all} = options
  const {folders} = desk.config
  const chosen = translations(desk.site).filter(({edition}) => name === null || isNamed(edition, name))
  if (name !== null && chosen.length === 0) return failed(unknownName(desk, name))
  const records = loadRecords(folders.records, folders.root)
  const wanted = name === null && !all ? chosen.filter(({edition}) => !records.has(nameOf(edition))) : chosen
  const written: string[] = []
  const kept: string[] = []
  const messages: Message[] = []
  for (const {edition, original} of wanted) {
    const file = records.get(nameOf(edition))
    const own = await desk.blocks(edition)
    const others = original && (await desk.blocks(original))
    const problem = obstacle({edition, original}, options)
    if (problem) messages.push(problem)
    if (problem || own === null || original === null || others === null) continue
    const text = recordText(
      nextRecord(
        {edition, original, blocks: own, others},
        {before: file ? readRecord({path: file.path, text: file.read()}).value : null, options}
      )
    )
    const path = `${folders.records.slice(folders.root.length + 1).replaceAll('\\', '/')}/${nameOf(edition)}`
    if (text === file?.read()) kept.push(path)
    else {
      const failure = writeRecord(folders, nameOf(edition), text)
      if (failure) messages.push(failure)
      else written.push(path)
    }
  }
  return {written, kept, messages}
}

function nameOf({article}: Edition): string {
  return recordName(article)
}

function failed(message: Message): Synced {
  return {written: [], kept: [], messages: [message]}
}

interface Texts {
  readonly edition: Edition
  readonly original: Edition
  readonly blocks: readonly Block[]
  readonly others: readonly Block[]
}

interface Circumstances {
  /** Null when there is none that can be read. */
  readonly before: EditionRecord | null
  readonly options: SyncOptions
}

/** Nothing but what changed is another: a record that says the same keeps its day. */
function nextRecord(
  {edition, original, blocks, others}: Texts,
  {before, options}: Circumstances
): EditionRecord {
  const {title, summary} = edition.article.matter
  const text = reviewDigest({title, summary, blocks})
  const review: RecordedReview = {date: options.date, file: edition.article.digest, text}
  const known = before?.reviewed ?? null
  const reviewed = options.reviewed ? (known?.text === text ? known : review) : known
  const next = {
    date: options.date,
    original: original.article.digest,
    reviewed,
    blocks: others.map(recordedBlock)
  }
  return before && isSame(before, next) ? {...next, date: before.date, original: before.original} : next
}

function isSame(before: EditionRecord, next: EditionRecord): boolean {
  const digests = ({blocks}: EditionRecord): string => blocks.map(({digest}) => digest).join(' ')
  return digests(before) === digests(next)
}

/** Says why an edition that was named can't be recorded; of those that were not, only what can be is wanted. */
function obstacle({edition, original}: Translation, {name, reviewed}: SyncOptions): Message | null {
  const {path, place, matter} = edition.article
  const problem = (rule: string, reason: string, hint: string): Message => ({
    path,
    place,
    severity: 'error',
    rule,
    reason,
    hint
  })
  if (original === null) {
    const hint =
      'Put the text of the original beside it, such as `NAME.ru.md`; `originals` decides whether it is shown'
    return name === null
      ? null
      : problem('sync/original', 'Expected the original in the content, found none', hint)
  }
  if (!reviewed || matter.reviewers.length > 0 || matter.translation.reviewed !== null) return null
  const hint = 'Add `reviewer: NAME`, or `translation: {reviewed: {by: NAME, date: 2026-11-20}}`'
  return problem('sync/reviewer', 'Expected who reviewed it, found nobody', hint)
}

function unknownName({site}: Desk, name: string): Message {
  const meant = nearest(name, knownNames(site))
  const reason = `Unexpected name \`${name}\`, expected that of a translation`
  const hint = meant === '' ? 'Write NAME or NAME.LANG, as the file is called' : `Did you mean \`${meant}\`?`
  return {path: name, place: null, severity: 'error', rule: 'sync/name', reason, hint}
}
