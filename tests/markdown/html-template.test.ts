import {expect, test} from 'vitest'
import type {Slot} from '../../src/markdown/document.ts'
import {htmlTemplate} from '../../src/markdown/html-template.ts'
import {marker} from '../../src/markdown/marker.ts'

test.each<[Exclude<Slot, {kind: 'image'}>, (text: string) => string, readonly string[]]>([
  [{kind: 'href', link: 12}, (text) => `<a href="${text}">`, ['<a href="', '">']],
  [{kind: 'credit', link: 0}, (text) => `<p>${text}</p>`, ['<p>', '</p>']],
  [{kind: 'label', key: 'article.footnotes', number: ''}, (text) => `<h2>${text}</h2>`, ['<h2>', '</h2>']],
  [
    {kind: 'label', key: 'article.backToReference', number: '1-2'},
    (text) => `<a aria-label="${text}">`,
    ['<a aria-label="', '">']
  ]
])('a marker becomes its slot: %j', (slot, around, strings) => {
  expect(htmlTemplate(around(marker(slot)))).toEqual({strings, slots: [slot], marks: []})
})

test.each([
  ['alone', '<p><img src="MARK" alt="a"></p>', ' alt="a"', false],
  ['with attributes before it', '<p><img alt="a" src="MARK" title="b"></p>', ' alt="a" title="b"', false],
  ['with angle brackets in its values', '<p><img alt="> <img x>" src="MARK"></p>', ' alt="> <img x>"', false],
  ['with its height', '<p><img src="MARK" height="2" alt=""></p>', ' height="2" alt=""', true],
  ['with words like a width', '<p><img src="MARK" alt="a width=2"></p>', ' alt="a width=2"', false]
])('an image %s becomes its slot as a whole', (_, html, attributes, isSized) => {
  expect(htmlTemplate(html.replace('MARK', marker({kind: 'image', link: 3})))).toEqual({
    strings: ['<p>', '</p>'],
    slots: [{kind: 'image', link: 3, attributes, isSized}],
    marks: []
  })
})

test('where a plugin has put the address of an image elsewhere it is filled in there', () => {
  const html = `<img alt="a" data-src="${marker({kind: 'image', link: 3})}">`
  expect(htmlTemplate(html)).toEqual({
    strings: ['<img alt="a" data-src="', '">'],
    slots: [{kind: 'href', link: 3}],
    marks: []
  })
})

test('a credit is that of the image before it', () => {
  const image = (link: number): string => `<img src="${marker({kind: 'image', link})}">`
  const {slots} = htmlTemplate(`${image(1)}${image(4)}${marker({kind: 'credit'})}`)
  expect(slots.at(-1)).toEqual({kind: 'credit', link: 4})
})

test('HTML without markers is one string', () => {
  expect(htmlTemplate('<p>a</p>')).toEqual({strings: ['<p>a</p>'], slots: [], marks: []})
})
