import type {Config} from '../../config/config.ts'
import type {Article} from '../../content/article.ts'
import {recordName} from '../../content/record-name.ts'
import {recordText} from '../../editions/record-text.ts'
import {recordedBlock} from '../../editions/recorded-block.ts'
import type {Message} from '../../report/message.ts'
import {writeRecord} from './write-record.ts'

/** A translation that begins. */
export interface Beginning {
  readonly article: Pick<Article, 'name' | 'lang'>
  readonly original: Article
  /** Day on which it begins. */
  readonly date: string
}

/** Records the original of a translation as it is now: what changes in it while somebody translates is not lost. */
export async function beginRecord(
  config: Config,
  {article, original, date}: Beginning
): Promise<Message | null> {
  const {openProcessor} = await import('../open-processor.ts')
  const {renderDocument} = await import('../../markdown/render.ts')
  const processor = await openProcessor(config, {notesRemoteImages: false})
  const {blocks} = renderDocument(original, processor)
  const record = {date, original: original.digest, reviewed: null, blocks: blocks.map(recordedBlock)}
  return writeRecord(config.folders, recordName(article), recordText(record))
}
