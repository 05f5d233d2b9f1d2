import {describe, expect, test} from 'vitest'
import {align} from '../../src/editions/align.ts'
import {aligned, blocksOf, shown} from './aligned.ts'

const english = `
# The station on the ice

Since 1957 the Vostok station has stood on the ice of Antarctica, 1,301 kilometres from the South Pole. Few places are colder.

On 21 July 1983 the thermometer showed −89.2 °C. Nobody slept that night; who would have, at such a moment?

![The station](station.jpg)

## What they drilled for

The drill is called \`KEMS-132\`. It went down 3,769 metres, and under the ice it found a lake.

- The lake is as large as Ontario.
- Its water has not seen the sun for 15 million years.

> “We drilled for twenty years,” said Valery Lukin, “and never knew what we would find.”

The station is still there. Every summer a sledge train brings fuel from Progress, and takes back what was drilled.`

const inOtherLanguages = {
  de: `
# Die Station auf dem Eis

Seit 1957 steht die Station Wostok auf dem Eis der Antarktis, 1.301 Kilometer vom Südpol entfernt. Kaum ein Ort ist kälter.

Am 21. Juli 1983 zeigte das Thermometer −89,2 °C. In jener Nacht schlief niemand; wer hätte das gekonnt, in einem solchen Augenblick?

![Die Station](station.jpg)

## Wonach sie bohrten

Der Bohrer heißt \`KEMS-132\`. Er drang 3.769 Meter tief, und unter dem Eis fand er einen See.

- Der See ist so groß wie der Ontariosee.
- Sein Wasser hat seit 15 Millionen Jahren keine Sonne gesehen.

> „Wir haben zwanzig Jahre gebohrt“, sagte Waleri Lukin, „und nie gewusst, was wir finden würden.“

Die Station steht noch immer. Jeden Sommer bringt ein Schlittenzug Treibstoff von Progress und nimmt mit, was erbohrt wurde.`,
  ru: `
# Станция на льду

С 1957 года на льду Антарктиды, в 1301 километре от Южного полюса, стоит станция «Восток». Мало где бывает холоднее.

21 июля 1983 года термометр показал −89,2 °C. В ту ночь никто не спал; да и кто бы уснул в такую минуту?

![Станция](station.jpg)

## Что искали под бурами

Бур называется \`KEMS-132\`. Он ушёл на глубину 3769 метров и нашёл подо льдом озеро.

- Озеро величиной с Онтарио.
- Его вода не видела солнца 15 миллионов лет.

> «Мы бурили двадцать лет, — говорил Валерий Лукин, — и не знали, что найдём».

Станция стоит и теперь. Каждое лето санный поезд привозит топливо с «Прогресса» и увозит то, что добыто бурением.`,
  zh: `
# 冰上的科考站

自1957年起，东方站就矗立在南极冰原上，距南极点1301公里。比这里更冷的地方寥寥无几。

1983年7月21日，温度计显示零下89.2摄氏度。那一夜没有人入睡；在这样的时刻，谁又睡得着呢？

![科考站](station.jpg)

## 他们在钻什么

钻机名叫 \`KEMS-132\`。它钻到3769米深处，在冰下发现了一个湖。

- 这个湖和安大略湖一样大。
- 湖水已有1500万年没有见过阳光。

> “我们钻了二十年，”瓦列里·卢金说，“却从不知道会找到什么。”

科考站至今仍在。每年夏天，雪橇车队从进步站运来燃料，再带走钻取的冰芯。`,
  ar: `
# المحطة على الجليد

منذ عام ١٩٥٧ تقف محطة فوستوك على جليد القارة القطبية الجنوبية، على بعد ١٣٠١ كيلومتر من القطب الجنوبي. قلّما يوجد مكان أبرد.

في ٢١ يوليو ١٩٨٣ أشار المقياس إلى ٨٩٫٢ درجة تحت الصفر. لم ينم أحد تلك الليلة؛ ومن كان لينام في لحظة كهذه؟

![المحطة](station.jpg)

## عمّ كانوا يحفرون

اسم الحفّار \`KEMS-132\`. نزل ٣٧٦٩ مترًا، وتحت الجليد وجد بحيرة.

- البحيرة بحجم بحيرة أونتاريو.
- لم ترَ مياهها الشمس منذ ١٥ مليون سنة.

> قال فاليري لوكين: «حفرنا عشرين عامًا، ولم نعرف قط ماذا سنجد».

ما زالت المحطة قائمة. كل صيف يجلب قطار الزلاجات الوقود من بروغريس، ويعود بما استُخرج.`
}

const original = blocksOf(english)
const each = (count: number) => Array.from({length: count}, (_, index) => `${index} = ${index}`)

describe.each(Object.entries(inOtherLanguages))('A translation into %s', (lang, text) => {
  const translation = blocksOf(text, lang)

  test('is paired block by block, and so is its original with it', () => {
    expect(aligned(original, translation)).toEqual(each(10))
    expect(aligned(translation, original)).toEqual(each(10))
  })

  test.each([3, 5, 8, 9])('may lack block %i', (left) => {
    expect(aligned(original, translation.toSpliced(left, 1))).toEqual(
      each(10).map((line, index) => {
        if (index < left) return line
        return index === left ? `${index} = –` : `${index} = ${index - 1}`
      })
    )
  })

  test('is doubted where it may lack a block, if that is not found', () => {
    const wrong = each(10).filter((_, left) => {
      const {pairs} = align(original, translation.toSpliced(left, 1))
      const own = pairs.find((pair) => pair.original.includes(left))
      return own !== undefined && own.translation.length > 0 && own.confidence > 0.95
    })
    expect(wrong).toEqual([])
  })

  test('may have a paragraph of its own', () => {
    const note = blocksOf(inOtherLanguages[lang === 'zh' ? 'ru' : 'zh'], lang).slice(1, 2)
    expect(
      aligned(original, translation.toSpliced(7, 0, ...note)).filter((line) => line.startsWith('–'))
    ).toEqual(['– = 7'])
  })
})

test('every two of the translations are paired block by block', () => {
  const translations = Object.entries(inOtherLanguages).map(([lang, text]) => blocksOf(text, lang))
  for (const one of translations)
    for (const other of translations) expect(aligned(one, other)).toEqual(each(10))
})

test('a paragraph may become two, and two may become one', () => {
  const parted = blocksOf(english.replace(' Nobody slept', '\n\nNobody slept'))
  expect(aligned(parted, blocksOf(inOtherLanguages.de))).toContain('2+3 = 2')
  expect(aligned(blocksOf(inOtherLanguages.zh, 'zh'), parted)).toContain('2 = 2+3')
})

test('a short line that the other text works into another block belongs to the one above it', () => {
  const ferry = 'The ferry leaves from the old harbour, where nets used to be dried and mended.'
  const stay = 'It needs almost two hours, and whoever stands outside sees seals on sandbanks.'
  const ferryInGerman =
    'Die Fähre (Fahrplan) legt vom alten Hafen ab, wo man früher Netze trocknete und flickte.'
  const stayInGerman =
    'Sie braucht fast zwei Stunden, und wer draußen steht, erblickt Robben auf den Sandbänken.'
  const original = blocksOf(`# Over\n\n${ferry}\n\nTimetable\n\n${stay}\n\n## Back`)
  const translation = blocksOf(`# Hinüber\n\n${ferryInGerman}\n\n${stayInGerman}\n\n## Zurück`, 'de')
  expect(aligned(original, translation)).toEqual(['0 = 0', '1+2 = 1', '3 = 2', '4 = 3'])
  expect(aligned(translation, original)).toEqual(['0 = 0', '1 = 1+2', '2 = 3', '3 = 4'])
})

test('two paragraphs may be parted elsewhere', () => {
  const one = 'In 1911 Amundsen reached the pole. He had started from the Bay of Whales with 52 dogs.'
  const two = 'Eleven came back. Scott read of it in the tent that the Norwegians had left for him there.'
  const here = blocksOf(`${one}\n\n${two}\n\n## The end`)
  const there = blocksOf(`${one.slice(0, 34)}\n\n${one.slice(35)} ${two}\n\n## The end`)
  expect(aligned(here, there)).toEqual(['0+1 = 0+1', '2 = 2'])
})

test.each([
  ['two empty texts', '', '', []],
  ['a text that is not translated yet', 'One.\n\nTwo.', '', ['0 = –', '1 = –']],
  ['a text without an original', '', 'One.\n\nTwo.', ['– = 0', '– = 1']],
  ['one block each', 'One', '一', ['0 = 0']]
])('%s', (_, from, to, expected) => {
  expect(aligned(blocksOf(from), blocksOf(to))).toEqual(expected)
})

test('of two readings that are as good neither is sure, and all else is', () => {
  const translation = blocksOf(inOtherLanguages.de)
  const {pairs} = align(original, translation.toSpliced(9, 0, ...translation.slice(9)))
  const doubtful = pairs.filter(({confidence}) => confidence < 0.7)
  expect(doubtful.map(shown)).toEqual(['9 = 9', '– = 10'])
})

describe('A pin', () => {
  const from = blocksOf('One.\n\n<!-- = b -->\n\nTwo.\n\nThree.\n\nFour.')

  test('holds two blocks together wherever they stand', () => {
    const {pairs} = align(from, blocksOf('Eins.\n\nZwei.\n\nDrei. <!-- = b -->\n\nVier.\n\nFünf.'))
    const pinned = pairs.filter(({isPinned}) => isPinned)
    expect(pinned).toHaveLength(1)
    expect(pinned[0]?.original).toContain(1)
    expect(pinned[0]?.translation).toContain(2)
    expect(pinned[0]?.confidence).toBe(1)
  })

  test('without a partner does nothing', () => {
    expect(
      align(from, blocksOf('Eins.\n\nZwei.\n\nDrei.\n\nVier. <!-- = c -->')).pairs.map(
        ({isPinned}) => isPinned
      )
    ).toEqual([false, false, false, false])
  })
})
