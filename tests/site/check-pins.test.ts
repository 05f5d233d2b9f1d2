import {expect, test} from 'vitest'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const source = {name: 'Gazeta', lang: 'ru'}

/** Gives a work of an original and its translations, each with a paragraph for each pin. */
function pinned(pinsByLanguage: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(pinsByLanguage).map(([lang, pins]) => {
      const body = Array.from(pins, (pin) => `<!-- = ${pin} -->\n\nText ${lang}\n`).join('\n')
      return [`content/a.${lang}.md`, article({title: 'A', source}, `${body}\nEnd\n`)]
    })
  )
}

const here = 'warning content/a.en.md:10:1'

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{ru: 'xyz', en: 'xyz'}, []],
  [
    {ru: 'xyz', en: 'z'},
    [
      'warning content/a.ru.md:10:1 pin/alone Unexpected pin `x`, expected one in `content/a.en.md` too (Put `<!-- = x -->` before its partner there, or take it out here)',
      'warning content/a.ru.md:14:1 pin/alone Unexpected pin `y`, expected one in `content/a.en.md` too (Put `<!-- = y -->` before its partner there, or take it out here)'
    ]
  ],
  [
    {ru: '', en: 'x'},
    [
      `${here} pin/alone Unexpected pin \`x\`, expected one in \`content/a.ru.md\` too (Put \`<!-- = x -->\` before its partner there, or take it out here)`
    ]
  ],
  [{ru: 'xy', en: 'x', de: 'y'}, []],
  [
    {ru: 'x', en: '', de: ''},
    [
      'warning content/a.ru.md:10:1 pin/alone Unexpected pin `x`, expected one in a translation too (Put `<!-- = x -->` before its partner there, or take it out here)'
    ]
  ],
  [
    {ru: 'xyz', en: 'zxy'},
    [
      `${here} pin/order Unexpected order of pins: \`z\` stands elsewhere among them in \`content/a.ru.md\` (Texts are paired in order; take out the pins of what was moved)`
    ]
  ],
  [{en: 'x', de: 'y'}, []]
])('pins by language: %j', async (pins, expected) => {
  expect((await (await site(pinned(pins))).build()).report).toEqual(expected)
})

test('a slip in a pin is guessed', async () => {
  const text = (pin: string): string => article({title: 'A', source}, `<!-- = ${pin} -->\n\nText\n`)
  const built = await (
    await site({'content/a.ru.md': text('launch'), 'content/a.md': text('lanuch')})
  ).build()
  expect(built.messages.map(({hint}) => hint)).toEqual(['Did you mean `launch`?', 'Did you mean `lanuch`?'])
})
