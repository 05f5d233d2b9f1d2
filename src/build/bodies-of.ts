import type {PageTask} from '../output/render-pages.ts'
import type {BodyView} from '../pages/view.ts'

/** Gives the texts that a page shows. */
export function bodiesOf({view}: Pick<PageTask, 'view'>): readonly BodyView[] {
  if ('texts' in view) return [view.texts.translation, view.texts.original]
  return 'article' in view && 'body' in view.article ? [view.article.body] : []
}
