import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {dragoman} from '../helper/dragoman.ts'
import type {Files} from '../helper/site.ts'
import {article, site} from '../helper/site.ts'

const paragraphs = [
  'Zwei Schiffe trafen sich 1975 im Orbit, und ihre Mannschaften gaben einander die Hand.',
  'Danach sahen sie sich jedes Jahr, im einen Land oder im anderen, bis sie alt waren.'
]
const german = (text = paragraphs): string =>
  article({title: 'Flug', translator: undefined, source: {name: 'Blatt', lang: 'de'}}, text.join('\n\n'))
const translated = (matter = {}): string =>
  article(
    {title: 'Flight', source: {name: 'Blatt', lang: 'de'}, ...matter},
    'In 1975 two ships met in orbit, and their crews shook hands.\n\nAfterwards they met every year, here or there, until they were old.'
  )

const files: Files = {
  'dragoman.config.yaml': 'languages: [en, de, fr]\n',
  'content/flight.de.md': german(),
  'content/flight.en.md': translated(),
  'content/moon.en.md': article({title: 'Moon', translation: {method: 'machine'}, translator: undefined}),
  'content/sun.en.md': article({title: 'Sun', reviewer: 'Ann', translator: 'Ode Ek'}),
  'content/sun.fr.md': article({title: 'Soleil', draft: true, translator: 'Ode Ek'}),
  'content/about.md': article({type: 'page', source: undefined, translator: undefined})
}

async function behind(): Promise<string> {
  const {root, change} = await site(files)
  await dragoman(root, ['sync'])
  await change({
    'content/flight.de.md': german([paragraphs[0]?.replace('1975', '1976') ?? '', paragraphs[1] ?? ''])
  })
  return root
}

describe('dragoman status', () => {
  test('counts by language, translator and outlet, and says what to do next, the most urgent first', async () => {
    const {code, out, err} = await dragoman(await behind(), ['status'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.split('\n')).toEqual([
      'language  behind  missing  draft  machine  translated  reviewed',
      'en             1        0      0        1           1         1',
      'de             0        2      0        0           0         0',
      'fr             0        2      1        0           0         0',
      '',
      'What to do next',
      'behind      flight.en  1 of 2 since 2026-06-01: factual  Mira Holt',
      'machine     moon.en',
      'draft       sun.fr     Ode Ek',
      'missing     flight.fr',
      'missing     moon.de',
      'missing     moon.fr',
      'missing     sun.de',
      '',
      'translator  behind  missing  draft  machine  translated  reviewed',
      'Mira Holt        1        0      0        0           1         0',
      'Ode Ek           0        0      1        0           0         1',
      '',
      'outlet  behind  missing  draft  machine  translated  reviewed',
      'Blatt        1        1      0        0           1         0',
      'Gazeta       0        3      1        1           0         1',
      ''
    ])
  })

  test.each([
    ['--lang', 'dd', 'Did you mean'],
    ['--lang', 'xx-Latn', 'It has '],
    ['--translator', 'Ode Eck', 'Did you mean `Ode Ek`?']
  ])('%s %s, which the site does not have, is wrong use', async (option, asked, hint) => {
    const {code, out, err} = await dragoman(await behind(), ['status', option, asked])
    expect(code).toBe(2)
    expect(err).toContain(`${option} error Unexpected \`${asked}\``)
    expect(err).toContain(hint)
    expect(out).toBe('')
  })

  test('asks for one language or one translator', async () => {
    const root = await behind()
    const {out} = await dragoman(root, ['status', '--lang', 'FR', '--translator', 'ode ek', '--json'])
    expect(JSON.parse(out).editions).toEqual([
      {
        work: 'sun',
        lang: 'fr',
        title: 'Soleil',
        state: 'draft',
        translators: ['Ode Ek'],
        outlet: 'Gazeta',
        freshness: 'unknown',
        behind: null,
        made: {method: '', tool: '', reviewed: ''},
        path: 'content/sun.fr.md'
      }
    ])
  })

  test('shows the sentences of a paragraph that changed, and the whole of it as JSON', async () => {
    const sentences = ['Der Flug war kurz.', 'Er begann 1975.', 'Danach war Ruhe.']
    const source = {name: 'Blatt', lang: 'de'}
    const original = (text: string): string =>
      article({title: 'Flug', source, translator: undefined}, `${text}\n`)
    const {root, change} = await site({
      'content/flight.de.md': original(sentences.join(' ')),
      'content/flight.md': article(
        {title: 'Flight', source},
        'The flight was short. It began in 1975. Then it was quiet.\n'
      )
    })
    await dragoman(root, ['sync'])
    const now = sentences.join(' ').replace('1975', '1976')
    await change({'content/flight.de.md': original(now)})
    const {out} = await dragoman(root, ['status', '--diff', 'flight'])
    expect(out).toContain('- … Er begann 1975. …\n+ … Er begann 1976. …\n= The flight was short.')
    const {out: json} = await dragoman(root, ['status', '--diff', 'flight', '--json'])
    expect(JSON.parse(json).editions[0].differences).toMatchObject([
      {before: [sentences.join(' ')], now: [now], passages: {now: '… Er begann 1976. …'}}
    ])
  })

  test('shows the original as it was, as it is, and the translation', async () => {
    const {code, out} = await dragoman(await behind(), ['status', '--diff', 'flight'])
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'content/flight.en.md, made from content/flight.de.md as of 2026-06-01',
        '',
        'content/flight.en.md:8 factual (number)',
        `- ${paragraphs[0]}`,
        `+ ${paragraphs[0]?.replace('1975', '1976')}`,
        '= In 1975 two ships met in orbit, and their crews shook hands.',
        '',
        ''
      ].join('\n')
    )
  })

  test('fits the terminal, and shows colours there', async () => {
    const {out} = await dragoman(await behind(), ['status'], {isTerminal: true, columns: 40})
    expect(out).toContain('\u001B[31mbehind')
    const plain = stripVTControlCharacters(out).split('\n')
    expect(plain.find((line) => line.startsWith('behind'))).toBe('behind      flight.en  1 of 2 since 202…')
  })

  test('knows who is misspelt', async () => {
    const {code, err} = await dragoman(await behind(), ['status', '--diff', 'fligth'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean `flight`?')
  })

  test('says that it does not know what was never recorded', async () => {
    const {root} = await site(files)
    expect((await dragoman(root, ['status'])).out).toContain('`dragoman sync` records it.')
    expect((await dragoman(root, ['status', '--diff', 'flight'])).out).toContain('It is not known')
  })
})

describe('dragoman sync', () => {
  test('is told of an edition by NAME, NAME.LANG, or its file', async () => {
    for (const name of ['flight', 'flight.en', 'content/flight.en.md', './content/flight.en']) {
      const {root} = await site(files)
      expect(await dragoman(root, ['sync', name])).toEqual({
        code: 0,
        out: 'content/.dragoman/flight.en.json\n',
        err: '1 record written, 0 as they were\n'
      })
    }
  })

  test('says what can’t be recorded', async () => {
    const {root} = await site(files)
    const unknown = await dragoman(root, ['sync', 'fligh'])
    expect(unknown).toMatchObject({code: 2, err: expect.stringContaining('Did you mean `flight`?')})
    const elsewhere = await dragoman(root, ['sync', 'moon'])
    expect(elsewhere).toMatchObject({
      code: 1,
      err: expect.stringContaining('Expected the original in the content')
    })
  })
})
