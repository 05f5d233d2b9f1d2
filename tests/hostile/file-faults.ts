import {XmlDocument} from 'libxml2-wasm'
import {parse as parseYaml} from 'yaml'
import {pageFaults} from './page-faults.ts'

/** Gives what is wrong with a file of a built site, by what it is. */
export function fileFaults(path: string, text: string): readonly string[] {
  const check = checks.find(([pattern]) => pattern.test(path))?.[1]
  return check?.(text).map((fault) => `${path}: ${fault}`) ?? []
}

const checks: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
  [/\.html$/, pageFaults],
  [/\.xml$/, xmlFaults],
  [/\.json$/, jsonFaults],
  [/(?:^|\/)llms\.txt$/, llmsFaults],
  [/\/index\.md$/, recordFaults],
  [/(?:^|\/)_headers$/, headerFaults],
  [/(?:^|\/)_redirects$/, redirectFaults],
  [
    /(?:^|\/)robots\.txt$/,
    (text) => (/^User-agent: \*\nAllow: \/\n\n(?:Sitemap: \S+\n)*$/.test(text) ? [] : [text])
  ]
]

function xmlFaults(text: string): readonly string[] {
  return failure(() => XmlDocument.fromString(text).dispose()) ?? markupFaults(contentsIn(text))
}

/** The HTML that feeds carry is shown by programs that may trust it. */
function contentsIn(xml: string): readonly string[] {
  const document = XmlDocument.fromString(xml)
  const found = document.find('//*[local-name()="content" or local-name()="encoded"]')
  const contents = found.map((node) => node.content)
  document.dispose()
  return contents
}

function jsonFaults(text: string): readonly string[] {
  const fault = failure(() => JSON.parse(text))
  if (fault) return fault
  const data: unknown = JSON.parse(text)
  const items: unknown = typeof data === 'object' && data !== null && 'items' in data ? data.items : []
  const bodies = Array.isArray(items)
    ? items.map((item: {content_html?: unknown}) => String(item.content_html ?? ''))
    : []
  return markupFaults(bodies)
}

function markupFaults(contents: readonly string[]): readonly string[] {
  const shell = (html: string): string =>
    `<!DOCTYPE html><title>x</title><body><a></a><header></header><main>${html}</main><footer></footer>`
  return contents.flatMap((html) => pageFaults(shell(html)))
}

function failure(action: () => unknown): readonly string[] | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return [String(error)]
  }
}

/** Each link is on a line of its own, and no text is markup. */
function llmsFaults(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.filter(
    (line) =>
      line !== '' && !/^(?:#{1,2} |> |- \[(?:\\.|[^[\]\\<>])*\]\(https:\/\/[^()\s]+\)(?:: |$))/.test(line)
  )
}

function recordFaults(text: string): readonly string[] {
  return (
    failure(() => {
      const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? []
      if (typeof parseYaml(yaml).title !== 'string') throw new Error('no title')
    }) ?? []
  )
}

function headerFaults(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        !/^(?:|\/\*|\/assets\/[\w.-]+|\/(?:assets\/(?:images|share)|pagefind\/(?:filter|fragment|index))\/\*|  (?:Content-Security-Policy|Permissions-Policy|Referrer-Policy|X-Content-Type-Options|Cache-Control): [^\p{Cc}]+)$/u.test(
          line
        )
    )
}

function redirectFaults(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^(?:|\/\S* \/\S* 301!?)$/.test(line))
}
