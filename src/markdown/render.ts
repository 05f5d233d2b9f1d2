import {VFile} from 'vfile'
import type {Article} from '../content/article.ts'
import {digest} from '../content/digest.ts'
import type {FrontMatter} from '../content/front-matter.ts'
import type {Message} from '../report/message.ts'
import type {Block, Document} from './document.ts'
import {draftOf} from './draft.ts'
import {findExcess} from './find-excess.ts'
import {htmlTemplate} from './html-template.ts'
import {pluginMessages} from './plugin-messages.ts'
import type {MarkdownProcessor} from './processor.ts'
import {reading} from './reading.ts'
import {documentTerms} from './terms.ts'
import {withoutNoncharacters} from './without-noncharacters.ts'

/** What of an article its document depends on. */
export type DocumentSource = Pick<Article, 'path' | 'digest' | 'lang' | 'body'> & {
  readonly matter: Pick<FrontMatter, 'title'>
}

/** Renders one article; what is wrong with its text becomes messages, and what can't be rendered at all an empty document. */
export function renderDocument(article: DocumentSource, processor: MarkdownProcessor): Document {
  const excess = findExcess(article)
  const file = new VFile({
    path: article.path,
    value: excess ? '' : withoutNoncharacters(article.body),
    data: {lang: article.lang}
  })
  const failures = excess ? [excess] : []
  const html = process(file, {processor, failures})
  return documentOf(article, file, {html, failures})
}

interface Attempt {
  readonly processor: MarkdownProcessor
  readonly failures: Message[]
}

/** Gives the HTML with markers; a plugin's `file.fail()` and a full stack are faults of the text, any other throw is a bug. */
function process(file: VFile, {processor, failures}: Attempt): string {
  try {
    return String(processor.processSync(file))
  } catch (error) {
    const isFailure = file.messages.some((message) => message === error)
    if (!isFailure && !(error instanceof RangeError)) throw error
    if (!isFailure) failures.push({path: file.path, ...tooDeep})
    delete file.data.draft
    return ''
  }
}

const tooDeep = {
  place: null,
  severity: 'error',
  rule: 'markdown/too-deep',
  reason: 'Unexpected nesting, expected blocks, emphasis and HTML at most 200 levels deep',
  hint: 'Look for HTML elements or brackets that are not closed, or write it as several files'
} as const

interface Result {
  readonly html: string
  readonly failures: readonly Message[]
}

function documentOf(article: DocumentSource, file: VFile, {html, failures}: Result): Document {
  const {blocks, outline, ids, links, messages} = draftOf(file)
  const template = htmlTemplate(html)
  const prose = textOf(blocks.filter(({type}) => type !== 'code'))
  return {
    digest: digest(article.digest, article.lang, html),
    html: template,
    outline,
    ids,
    text: textOf(blocks),
    firstParagraph: firstParagraph(blocks),
    ...reading(prose, article.lang),
    links,
    blocks,
    terms: documentTerms({title: article.matter.title, text: prose, lang: article.lang}),
    messages: [...failures, ...messages, ...pluginMessages(file)]
  }
}

/** The descriptions of images are no part of the text. */
function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(({type, text}) => (type === 'image' || text === '' ? [] : [text])).join('\n\n')
}

function firstParagraph(blocks: readonly Block[]): string {
  const paragraph =
    blocks.find(({type}) => type === 'paragraph') ??
    blocks.find(({type}) => type === 'quote' || type === 'list-item')
  return paragraph?.text ?? ''
}
