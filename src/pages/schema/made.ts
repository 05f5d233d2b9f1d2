import type {Article} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import {creditLine} from '../credit.ts'

/** Gives how a text was made by a program, in the codes of the IPTC that schema.org has, and in words; nothing for any other text. */
export function madeFacts(
  context: PageContext,
  edition: Edition
): Pick<Article, 'digitalSourceType' | 'creditText'> {
  const {method} = edition.article.matter.translation
  if (method !== 'machine' && method !== 'machine-edited') return {}
  const credit = creditLine(context, edition)
  return {digitalSourceType: sourceTypes[method], creditText: credit.map(({text}) => text).join('')}
}

const sourceTypes = {
  machine: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  'machine-edited': 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
} as const
