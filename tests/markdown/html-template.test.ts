import {expect, test} from 'vitest'
import type {Slot} from '../../src/markdown/document.ts'
import {htmlTemplate} from '../../src/markdown/html-template.ts'
import {marker} from '../../src/markdown/marker.ts'

test.each<[Slot, (text: string) => string, readonly string[]]>([
  [{kind: 'href', link: 12}, (text) => `<a href="${text}">`, ['<a href="', '">']],
  [{kind: 'image', link: 0}, (text) => `<img src="${text}" alt="">`, ['<img', ' alt="">']],
  [{kind: 'label', key: 'article.footnotes', number: ''}, (text) => `<h2>${text}</h2>`, ['<h2>', '</h2>']],
  [
    {kind: 'label', key: 'article.backToReference', number: '1-2'},
    (text) => `<a aria-label="${text}">`,
    ['<a aria-label="', '">']
  ]
])('a marker becomes its slot: %j', (slot, around, strings) => {
  expect(htmlTemplate(around(marker(slot)))).toEqual({strings, slots: [slot], marks: []})
})

test('HTML without markers is one string', () => {
  expect(htmlTemplate('<p>a</p>')).toEqual({strings: ['<p>a</p>'], slots: [], marks: []})
})
