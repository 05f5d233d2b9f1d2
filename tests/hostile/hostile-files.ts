import type {Files} from '../helper/site.ts'
import {article} from '../helper/site.ts'

/** Gives a site in which every value that a contributor writes is one of these texts. */
export function hostileFiles(texts: readonly string[]): Files {
  const entries = texts.flatMap((text, index): readonly (readonly [string, string])[] => [
    [`content/n${index}.en.md`, article(matterOf(text, `en${index}`), `Text.\n\n${text}\n\nMore.\n`)],
    [
      `content/n${index}.de.md`,
      article({...matterOf(text, `de${index}`), title: `Titel ${text}`}, inPlaces(text))
    ],
    [`content/n${index}.en.comments.yaml`, JSON.stringify([commentOf(text)])]
  ])
  return {
    'dragoman.config.json': config,
    'content/pic.png': pixel,
    'data/people.yaml': JSON.stringify(
      Object.fromEntries(texts.map((text, index) => [`p${index} ${text}`, recordOf(text, 'bio')]))
    ),
    'data/outlets.yaml': JSON.stringify(
      Object.fromEntries(
        texts.map((text, index) => [
          `o${index}`,
          {...recordOf(text, 'description'), credit: {en: `${text} {outlet}`}}
        ])
      )
    ),
    'data/tags.yaml': JSON.stringify(
      Object.fromEntries(texts.map((text, index) => [`t${index}`, recordOf(text, 'description')]))
    ),
    'data/images.yaml': JSON.stringify({'pic.png': {credit: texts.join(' '), license: texts[0] ?? ''}}),
    'data/webmentions.json': JSON.stringify({children: texts.map(mentionOf)}),
    ...Object.fromEntries(entries)
  }
}

const config = JSON.stringify({
  title: 'Desk',
  baseUrl: 'https://site.example/',
  languages: ['en', 'de'],
  host: 'netlify',
  images: false,
  comments: {provider: 'static'},
  agents: {markdown: true},
  feeds: {formats: ['atom', 'rss', 'json'], limit: 1000},
  sitemap: {news: true},
  status: true
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

function matterOf(text: string, key: string): Readonly<Record<string, unknown>> {
  return {
    title: `T ${text}`,
    date: '2026-05-31',
    summary: `S ${text}`,
    tags: [`x${text}`, 't0'],
    translator: [`N ${text}`, {name: `M ${text}`, url: 'https://m.example/?a=1&b="<x>'}],
    reviewer: `R ${text}`,
    source: {
      name: `O ${text}`,
      title: `U ${text}`,
      url: 'https://o.example/?a=1&b=\'"<x>',
      author: [`A ${text}`],
      lang: 'ru',
      license: text
    },
    translation: {tool: text},
    image: {src: 'pic.png', alt: text, credit: text, license: text},
    aliases: [`/old/${key}/${text.replaceAll(/[/\\?%*:|"<>\p{Cc}\uFEFF]/gu, '')}x/`],
    other: {[text]: text}
  }
}

/** The same text where Markdown may read it otherwise. */
function inPlaces(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return [
    `# ${line}`,
    `- ${line}`,
    `> ${text}`,
    `| a | b |\n|---|---|\n| ${line} | ${line} |`,
    `*${line}* **${line}** ~~${line}~~ [${line}](https://a.example "${line}")`,
    `![${line}](pic.png "${line}")`,
    `[x](<${line}>) ![y](<${line}>) <${line}>`,
    `[^${line}] [^n]\n\n[^n]: ${line}`,
    `\`${line}\`\n\n\`\`\`${line}\n${text}\n\`\`\``,
    `<p title="${line}">x</p><a href='${line}'>y</a><img src="${line}" alt='${line}'><p id="${line}">z</p>`,
    `:tn[${line}]`,
    text
  ].join('\n\n')
}

function recordOf(text: string, about: 'bio' | 'description'): object {
  return {
    name: `D ${text}`,
    names: {de: `E ${text}`},
    sort: text,
    synonyms: [`N ${text}`, `O ${text}`, `x${text}`],
    [about]: {en: text, de: text}
  }
}

function commentOf(text: string): object {
  return {author: `C ${text}`, url: 'https://c.example/"><b>', date: '2026-01-03', text: `x ${text}`}
}

function mentionOf(text: string, index: number): object {
  return {
    'wm-target': `https://site.example/n${index}/`,
    author: {name: text, url: text},
    url: text,
    published: text,
    content: {text}
  }
}
