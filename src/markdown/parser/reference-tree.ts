import {createRequire} from 'node:module'
import type {Root} from 'mdast'
import type {Data} from 'unified'
import {unified} from 'unified'
import {cjkAutolinks} from '../plugin/cjk-autolinks.ts'

/** Gives the tree of a text by remark: CommonMark, GFM and emphasis beside Chinese, Japanese and Korean, and what plugins added to it. */
export function referenceTree(source: string, data: Readonly<Data>): Root {
  reference ??= load()
  if (!data.micromarkExtensions && !data.fromMarkdownExtensions) return reference.parse(source)
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = reference.data()
  return reference()
    .data({
      ...data,
      micromarkExtensions: [...micromarkExtensions, ...(data.micromarkExtensions ?? [])],
      fromMarkdownExtensions: [...fromMarkdownExtensions, ...(data.fromMarkdownExtensions ?? [])]
    })
    .parse(source)
}

/** Most texts are never read by it, and it takes a tenth of a second to load. */
let reference: ReturnType<typeof load> | undefined

function load() {
  const require = createRequire(import.meta.url)
  const {default: remarkParse}: typeof import('remark-parse') = require('remark-parse')
  const {default: remarkGfm}: typeof import('remark-gfm') = require('remark-gfm')
  const {default: emphasis}: typeof import('remark-cjk-friendly') = require('remark-cjk-friendly')
  const {
    default: strikethrough
  }: typeof import('remark-cjk-friendly-gfm-strikethrough') = require('remark-cjk-friendly-gfm-strikethrough')
  return unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(emphasis)
    .use(strikethrough, {singleTilde: false})
    .use(cjkAutolinks)
    .freeze()
}
