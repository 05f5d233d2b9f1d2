import {expectedTag} from '../config/expected-tag.ts'
import type {Message} from '../report/message.ts'
import type {Site, SiteLanguage} from './site.ts'
import type {Edition} from './works.ts'

/** A first paragraph of fewer characters says little of its script. */
const charactersOfText = 40

/** Reports languages that search engines don't know, and English that is called Ukrainian. */
export function checkLanguages({languages, config}: Pick<Site, 'languages' | 'config'>): readonly Message[] {
  const isConfigured = (tag: string): boolean =>
    tag === config.language || config.languages.some((language) => language.tag === tag)
  return languages.flatMap((language) => [
    ...(isConfigured(language.tag) ? [] : unknownLanguage(language)),
    ...otherScript(language)
  ])
}

function unknownLanguage({tag, editions, pages}: SiteLanguage): readonly Message[] {
  const expected = expectedTag(tag)
  if (expected === '') return []
  return [...editions, ...pages].map(({article: {path, place}}) => ({
    path,
    place,
    severity: 'error',
    rule: 'matter/lang',
    reason: `Unexpected language \`${tag}\`, expected ${expected}`,
    hint: ''
  }))
}

/** Who means the United Kingdom by `uk` writes English. */
function otherScript({tag, editions}: SiteLanguage): readonly Message[] {
  if (!/^uk(-|$)/.test(tag)) return []
  return editions.filter(isWithoutCyrillic).map(({article: {path, place}}) => ({
    path,
    place,
    severity: 'warning',
    rule: 'matter/lang-script',
    reason: `Unexpected text in \`${tag}\`, expected letters of that language`,
    hint: '`uk` is Ukrainian: English of the United Kingdom is `en-GB`'
  }))
}

function isWithoutCyrillic({article, document}: Edition): boolean {
  const text = document.firstParagraph
  return text.length >= charactersOfText && !/\p{Script=Cyrl}/u.test(article.matter.title + text)
}
