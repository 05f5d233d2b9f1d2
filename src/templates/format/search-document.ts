import type {SearchRecord} from '../../pages/search-record.ts'
import type {BodyView} from '../../pages/view.ts'

/** Gives an edition as the page that Pagefind reads: its text and nothing around it, with what it is found and filtered by. */
export function searchDocument(record: SearchRecord, html: (body: BodyView) => string): string {
  const {lang, title, summary, date, filters, body} = record
  const marks = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<li data-pagefind-filter="${name}">${escape(value)}</li>`)
  )
  const outlet = filters.outlet.map((name) => `<li data-pagefind-meta="outlet">${escape(name)}</li>`)
  return `<!DOCTYPE html><html lang="${lang}"><body><article data-pagefind-body>
<h1 data-pagefind-meta="title">${escape(title)}</h1>
<p>${escape(summary)}</p>
${html(body)}
</article><ul>${marks.join('')}${outlet.join('')}<li data-pagefind-meta="date">${date}</li></ul></body></html>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
