import {languageOf} from '../../config/language.ts'
import {yamlText} from '../../report/yaml-text.ts'
import {originalLanguage, sampleIn, tagNames} from './samples.ts'

/** The record about the original: a fable of Phaedrus, first century. */
const source = {
  name: 'Fabulae Aesopiae',
  url: 'https://www.thelatinlibrary.com/phaedrus.html',
  title: 'De vulpe et uva',
  author: 'Phaedrus',
  lang: originalLanguage,
  license: 'Public domain'
}

/** Gives the files of the sample work: the original, a translation into each language, and the names of its tag. */
export function sampleFiles(languages: readonly string[], date: string): Readonly<Record<string, string>> {
  const editions = [...new Set([...languages, originalLanguage])]
  return {
    ...Object.fromEntries(editions.map((lang) => [`content/fox-and-grapes.${lang}.md`, edition(lang, date)])),
    'content/_data/tags.yaml': yamlText(
      Object.fromEntries(Object.entries(tagNames(languages)).map(([tag, names]) => [tag, {names}]))
    )
  }
}

function edition(lang: string, date: string): string {
  const {title, body, isOurs} = sampleIn(lang)
  const matter = {
    title,
    date,
    lang,
    source,
    ...(lang === originalLanguage ? {} : {translator: 'Dragoman'}),
    tags: ['fables']
  }
  const remark = isOurs ? '' : `*This is still English: translate it into ${languageOf(lang).name}.*\n\n`
  return `---\n${yamlText(matter)}---\n\n${remark}${body}\n`
}
