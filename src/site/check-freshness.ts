import type {Lag, Standing} from '../editions/standing.ts'
import type {Message} from '../report/message.ts'
import type {Edition} from './works.ts'

/** Reports where translations are behind their originals, and reviews of a text that has changed since. */
export function checkFreshness(
  editions: readonly Edition[],
  standings: ReadonlyMap<string, Standing>
): readonly Message[] {
  if (standings.size === 0) return []
  return editions.flatMap((edition) => {
    const standing = standings.get(edition.article.path)
    if (!standing) return []
    return [...standing.lags.map((lag) => lagging(edition, standing, lag)), ...unreviewed(edition, standing)]
  })
}

function lagging({article}: Edition, {date}: Standing, lag: Lag): Message {
  const {kind, facts} = lag
  const touched = facts.length === 0 ? '' : ` (${facts.join(', ')})`
  const reasons = {
    cosmetic: `The original has changed here since ${date}, in looks only`,
    factual: `The original has changed here since ${date}, in facts${touched}`,
    substantial: `The original has changed here since ${date}, in substance${touched}`,
    added: `The original has got a block since ${date} that is not here`,
    removed: `The original has lost a block since ${date} that is still here`
  }
  return {
    path: article.path,
    place: lag.place ?? article.place,
    severity: kind === 'cosmetic' ? 'note' : 'warning',
    rule: `freshness/${kind}`,
    reason: reasons[kind],
    hint: `Compare with \`dragoman status --diff ${article.name}.${article.lang}\`, then run \`dragoman sync ${article.name}.${article.lang}\``
  }
}

function unreviewed({article}: Edition, {isReviewedText}: Standing): readonly Message[] {
  if (isReviewedText !== false) return []
  return [
    {
      path: article.path,
      place: article.place,
      severity: 'warning',
      rule: 'freshness/review',
      reason: 'Unexpected text, expected the one that was reviewed: it has changed since',
      hint: `Have the changes reviewed, then run \`dragoman sync ${article.name}.${article.lang} --reviewed\``
    }
  ]
}
