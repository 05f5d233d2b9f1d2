import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {PluggableList, Processor} from 'unified'
import {unified} from 'unified'
import {footnotePrefix} from './footnote-prefix.ts'
import {marker} from './marker.ts'
import type {ParserChoice} from './parser/markdown-parser.ts'
import {markdownParser} from './parser/markdown-parser.ts'
import {anchors} from './plugin/anchors.ts'
import {blocks} from './plugin/blocks.ts'
import {checkHtml} from './plugin/check-html.ts'
import {cjkSoftBreaks} from './plugin/cjk-soft-breaks.ts'
import {depthLimit} from './plugin/depth-limit.ts'
import {elements} from './plugin/elements.ts'
import {embeds} from './plugin/embeds.ts'
import {footnoteNumbers} from './plugin/footnote-numbers.ts'
import {htmlTree} from './plugin/html-tree.ts'
import {rawHtml} from './plugin/raw-html.ts'
import {sanitize} from './plugin/sanitize.ts'
import {strayMarks} from './plugin/stray-marks.ts'
import {translatorNoteList} from './plugin/translator-note-list.ts'
import {translatorNotes} from './plugin/translator-notes.ts'
import {stringify} from './plugin/stringify.ts'

/** What of the configuration the pipeline depends on. */
export interface MarkdownSettings {
  /** Whether code in a known language is coloured. */
  readonly highlight: boolean
  /** Host of the site's own `baseUrl`, with its port; links to other hosts are external. */
  readonly siteHost: string
  readonly parser: ParserChoice
  /** Whether images of other sites are told of: there may be thousands. */
  readonly notesRemoteImages: boolean
  /** What says in brackets that a remark is the translator's, such as `译注`. */
  readonly noteLabels: readonly string[]
  readonly remarkPlugins: PluggableList
  /** These are trusted: they run after sanitising. */
  readonly rehypePlugins: PluggableList
}

/** Markdown in, HTML with markers for slots out. */
export type MarkdownProcessor = Processor<MdastRoot, MdastRoot, HastRoot, HastRoot, string>

/** Gives the pipeline that every text goes through. */
export function markdownProcessor(settings: MarkdownSettings): MarkdownProcessor {
  return unified()
    .use(markdownParser, {parser: settings.parser})
    .use(depthLimit)
    .use(strayMarks)
    .use(cjkSoftBreaks)
    .use(translatorNotes, {labels: settings.noteLabels})
    .use(blocks)
    .use(settings.remarkPlugins)
    .use(translatorNoteList)
    .use(footnoteNumbers)
    .use(htmlTree, {allowDangerousHtml: true, clobberPrefix: footnotePrefix, ...footnoteLabels})
    .use(rawHtml, {hasPlugins: settings.remarkPlugins.length > 0})
    .use(embeds)
    .use(checkHtml)
    .use(sanitize)
    .use(anchors)
    .use(settings.rehypePlugins)
    .use(elements, {
      siteHost: settings.siteHost,
      isHighlighted: settings.highlight,
      notesRemoteImages: settings.notesRemoteImages
    })
    .use(stringify)
    .freeze()
}

const footnoteLabels = {
  footnoteLabel: marker({kind: 'label', key: 'article.footnotes', number: ''}),
  footnoteBackLabel: (index: number, use: number) =>
    marker({
      kind: 'label',
      key: 'article.backToReference',
      number: use > 1 ? `${index + 1}-${use}` : `${index + 1}`
    })
}
