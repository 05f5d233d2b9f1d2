import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import type {Edition, Work} from './works.ts'

/** Reports pins and exclusions that name no work: a slip in one would be silent otherwise. */
export function checkChoices(
  editions: readonly Edition[],
  works: ReadonlyMap<string, Work>
): readonly Message[] {
  return editions.flatMap(({article}) =>
    [...article.matter.related.pin, ...article.matter.related.exclude]
      .filter((work) => !works.has(work))
      .map((work): Message => {
        const meant = nearest(work, works.keys())
        const reason = `Unexpected work \`${work}\` in \`related\`, expected the name of one`
        const hint =
          meant === ''
            ? 'A work is named like its files, without language and extension'
            : `Did you mean \`${meant}\`?`
        return {
          path: article.path,
          place: article.place,
          severity: 'warning',
          rule: 'matter/related-work',
          reason,
          hint
        }
      })
  )
}
