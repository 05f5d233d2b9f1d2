import {describe, expect, test} from 'vitest'
import {portableText} from '../../src/markdown/portable-text.ts'

const urls = new Map([
  ['b.md', 'https://example.org/b/'],
  ['an image (1).png', 'https://example.org/1.png'],
  ['привет.md#там', 'https://example.org/привет/#там']
])

describe('links into the site have the addresses given', () => {
  test.each([
    ['[b](b.md)', '[b](https://example.org/b/)'],
    ['[b.md](b.md "b.md")', '[b.md](https://example.org/b/ "b.md")'],
    ['[](b.md)', '[](https://example.org/b/)'],
    ['[b](< b.md>) stays', '[b](< b.md>) stays'],
    ['![(b.md)](<an image (1).png>)', '![(b.md)](https://example.org/1.png)'],
    ['![x](an%20image%20\\(1\\).png)', '![x](https://example.org/1.png)'],
    ['[![x](an%20image%20\\(1\\).png)](b.md)', '[![x](https://example.org/1.png)](https://example.org/b/)'],
    ['[п](%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82.md#там)', '[п](https://example.org/привет/#там)'],
    ['[one][b], [b]\n\n[b]: b.md "T"', '[one][b], [b]\n\n[b]: https://example.org/b/ "T"'],
    [
      '<a href="b.md">b</a> <img alt="b.md" src=\'b.md\'>',
      '<a href="https://example.org/b/">b</a> <img alt="b.md" src=\'https://example.org/b/\'>'
    ],
    ['`[b](b.md)` and [c](c.md) and [d](#b.md)', '`[b](b.md)` and [c](c.md) and [d](#b.md)'],
    ['```\n[b](b.md)\n```', '```\n[b](b.md)\n```']
  ])('%j', (markdown, portable) => {
    expect(portableText(markdown, urls)).toBe(portable)
  })
})

describe('what the page does not show is left out', () => {
  test.each([
    ['a <!-- secret --> b', 'a  b'],
    ['a\n\n<!-- secret\n\n[b](b.md) -->\n\nb', 'a\n\n\n\nb'],
    ['a\n\n<!-- secret without an end', 'a\n\n'],
    ['<div>\n<!-- secret -->\nb\n</div>', '<div>\n\nb\n</div>'],
    ['a\n\n[//]: # (secret)\n\nb', 'a\n\n\n\nb'],
    ['a[^1]\n\n[^1]: shown\n\n[^2]: secret', 'a[^1]\n\n[^1]: shown\n\n'],
    ['`<!-- shown -->`', '`<!-- shown -->`']
  ])('%j', (markdown, portable) => {
    expect(portableText(markdown, new Map())).toBe(portable)
  })
})
