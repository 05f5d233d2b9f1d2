import type {LlmsSection, LlmsView} from '../../pages/data-view.ts'

/** Gives `llms.txt` (llmstxt.org): a heading, a quote that says what the site is, and sections of links. */
export function llms({title, description, sections}: LlmsView): string {
  const quote = description === '' ? [] : [`> ${line(description)}`]
  return `${[`# ${line(title)}`, ...quote, ...sections.map(section)].join('\n\n')}\n`
}

function section({title, links}: LlmsSection): string {
  const items = links.map(
    ({text, url, note}) => `- [${line(text)}](${bracketless(url)})${note === '' ? '' : `: ${line(note)}`}`
  )
  return `## ${line(title)}\n\n${items.join('\n')}`
}

/** A text on one line, in which no character is Markdown. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&')
}

/** A bracket would end the link. */
function bracketless(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29')
}
