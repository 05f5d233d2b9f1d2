import {longestChain} from '../editions/alignment/longest-chain.ts'
import type {Message} from '../report/message.ts'
import {nearest} from '../report/nearest.ts'
import type {Pin} from './entry.ts'
import type {Edition, Work} from './works.ts'

/** Reports pins that pair nothing: those without a partner in the other text, and those that stand in another order there. */
export function checkPins(works: ReadonlyMap<string, Work>): readonly Message[] {
  return [...works.values()].flatMap(({editions, original}) => {
    if (original === null || editions.every(({document}) => document.pins.length === 0)) return []
    const translations = editions.filter((edition) => edition !== original)
    if (translations.length === 0) return []
    return [
      ...alone(original, translations),
      ...translations.flatMap((translation) => [
        ...alone(translation, [original]),
        ...crossed(translation, original)
      ])
    ]
  })
}

function alone(edition: Edition, others: readonly Edition[]): readonly Message[] {
  const there = new Set(others.flatMap(({document}) => document.pins.map(({id}) => id)))
  const where = others.length === 1 ? `\`${others[0]?.article.path}\`` : 'a translation'
  return edition.document.pins
    .filter(({id}) => !there.has(id))
    .map((pin) => {
      const meant = nearest(pin.id, there)
      const hint =
        meant === ''
          ? `Put \`<!-- = ${pin.id} -->\` before its partner there, or take it out here`
          : `Did you mean \`${meant}\`?`
      return message(edition, pin, {
        rule: 'pin/alone',
        reason: `Unexpected pin \`${pin.id}\`, expected one in ${where} too`,
        hint
      })
    })
}

/** Blocks are paired in order: of pins that cross, as many as can count do. */
function crossed(translation: Edition, original: Edition): readonly Message[] {
  const indexById = new Map(original.document.pins.map(({id}, index) => [id, index]))
  const points = translation.document.pins.flatMap(({id}, index) => {
    const partner = indexById.get(id)
    return partner === undefined ? [] : [{original: partner, translation: index}]
  })
  const kept = new Set(longestChain(points))
  return points
    .filter((point) => !kept.has(point))
    .flatMap(({translation: index}) => translation.document.pins[index] ?? [])
    .map((pin) =>
      message(translation, pin, {
        rule: 'pin/order',
        reason: `Unexpected order of pins: \`${pin.id}\` stands elsewhere among them in \`${original.article.path}\``,
        hint: 'Texts are paired in order; take out the pins of what was moved'
      })
    )
}

function message(
  {article}: Edition,
  {place}: Pin,
  fault: Pick<Message, 'rule' | 'reason' | 'hint'>
): Message {
  return {path: article.path, place, severity: 'warning', ...fault}
}
