import type {CommentFile} from '../content/load-comments.ts'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import {commentFiles} from './find-comments.ts'
import type {Edition} from './works.ts'

/** Reports files of comments that belong to no article. */
export function checkComments(
  files: readonly CommentFile[],
  editions: readonly Edition[],
  per: 'work' | 'edition'
): readonly Message[] {
  if (files.length === 0) return []
  const expected = new Set(editions.flatMap((edition) => commentFiles(edition, per)))
  return files
    .filter(({path}) => !expected.has(path.normalize('NFC')))
    .map(({path}): Message => {
      const meant = nearest(path, expected)
      const hint =
        meant === ''
          ? 'Call it like the article: `NAME.LANG.comments.yaml`, or with `per: work` also `NAME.comments.yaml`'
          : `Did you mean \`${meant}\`?`
      const reason = 'Unexpected comments, expected an article of the same name beside them'
      return {path, place: null, severity: 'warning', rule: 'comments/stray', reason, hint}
    })
}
