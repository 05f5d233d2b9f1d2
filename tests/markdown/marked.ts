import type {Side} from '../../src/editions/parallel/parallel-text.ts'
import {render} from './rendered.ts'

/** Gives Markdown as one side of a bilingual page: its blocks, and its HTML in which they are marked. */
export function marked(markdown: string): Side {
  const {html, blocks} = render(markdown)
  const body = html.strings.join('\0')
  const starts = [0, ...html.marks.map(({at}) => at)]
  const pieces = starts.map((start, index) => {
    const mark = index === 0 ? '' : ` data-block="${html.marks[index - 1]?.block}"`
    return mark + body.slice(start, starts[index + 1])
  })
  return {blocks, html: pieces.join('').replaceAll('\0', ''), stale: []}
}
