import type {ShareImageSettings} from '../config/config.ts'
import type {Message} from '../report/message.ts'
import {fontFinder} from './font-finder.ts'
import type {ShareJob} from './share-job.ts'
import {lackMessages} from './share-messages.ts'
import {sharePlan} from './share-plan.ts'

/** Reports what keeps cards from being painted; none is. */
export async function checkShareImages(
  jobs: readonly ShareJob[],
  settings: ShareImageSettings,
  root: string
): Promise<readonly Message[]> {
  const findFont = fontFinder(settings, root)
  return lackMessages(await Promise.all(jobs.map((job) => sharePlan(job, settings.color, findFont))))
}
