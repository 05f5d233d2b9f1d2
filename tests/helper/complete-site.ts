import {appendFile, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {dragoman} from './dragoman.ts'
import type {TestSite} from './site.ts'
import {article} from './site.ts'

const machine = {
  date: '2026-11-28',
  source: {name: 'Gazeta', url: 'https://gazeta.example/x', lang: 'ru'},
  translator: undefined,
  translation: {method: 'machine', tool: 'Babel 3'}
}

const draft = {date: '2026-11-27', draft: true, source: machine.source, tags: ['space']}

/** What breaks a layout when a theme forgets it. */
function awkward(text: string): string {
  return `${text}

## ${text}

https://example.org/${'an-address-that-does-not-end/'.repeat(8)} and ${'Donaudampfschifffahrtselektrizit\u00e4ten'.repeat(3)}

\`\`\`js
const line = '${'a line of code that is longer than any screen is wide, '.repeat(4)}'
\`\`\`

| ${'Column | '.repeat(12)}
| ${'--- | '.repeat(12)}
| ${'incomprehensibilities | '.repeat(12)}

A claim.[^1] A [link](https://gazeta.example/further-reading).

<details><summary>${text}</summary>

${text}

</details>

1. ${text}
2. \`${'code'.repeat(30)}\`

![${text}](ferry.jpg)

> ${text}

[^1]: ${text}
`
}

/** Adds what the site of this repository lacks to have pages of every kind, in English and in Arabic; drafts have to be built. */
export async function completeSite(story: TestSite): Promise<void> {
  const comments = await readFile(join(story.root, 'content/apollo-soyuz.en.comments.yaml'), 'utf8')
  await dragoman(story.root, ['sync'])
  const original = await readFile(join(story.root, 'content/apollo-soyuz.ru.md'), 'utf8')
  await story.change({
    'content/apollo-soyuz.ru.md': original.replaceAll('1975', '1976'),
    'content/apollo-soyuz.ar.comments.yaml': comments,
    'content/apollo-soyuz.comments.yaml': '- {author: Ada, text: Short, date: 2026-01-01}\n',
    'content/about.ar.md': '---\ntitle: عن الموقع\ntype: page\n---\n\nنص.\n',
    'content/machine.en.md': article({...machine, title: 'Made by a machine', tags: ['space']}),
    'content/machine.ar.md': article({...machine, title: 'من صنع آلة'}, 'نص قصير.\n'),
    'content/draft.en.md': article({...draft, title: 'A draft'}, awkward('Some text')),
    'content/draft.ar.md': article({...draft, title: 'مسودة'}, awkward('نص قصير'))
  })
  await appendFile(
    join(story.root, 'dragoman.config.yaml'),
    'host: netlify\nstatus: true\npageSize: 1\nsearch: true\n'
  )
}
