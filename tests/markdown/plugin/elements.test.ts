import {expect, test} from 'vitest'
import {html, messages, render} from '../rendered.ts'

test.each([
  ['relative', '[a](b.md)', '<p><a href="[href b.md]">a</a></p>'],
  ['with a fragment', '[a](../b.md#c)', '<p><a href="[href ../b.md#c]">a</a></p>'],
  ['from the root', '[a](/b/ "T")', '<p><a href="[href /b/]" title="T">a</a></p>'],
  ['with letters beyond ASCII', '[a](статья.md)', '<p><a href="[href статья.md]">a</a></p>'],
  ['in HTML', '<a href="статья.md">a</a>', '<p><a href="[href статья.md]">a</a></p>'],
  ['by reference', '[a][b]\n\n[b]: c.md', '<p><a href="[href c.md]">a</a></p>'],
  ['to a host', '[a](https://b.example/c)', '<p><a href="https://b.example/c" rel="external">a</a></p>'],
  [
    'to a host, without a scheme',
    '[a](//b.example/c)',
    '<p><a href="//b.example/c" rel="external">a</a></p>'
  ],
  ['to the site itself', '[a](https://SITE.example/c)', '<p><a href="https://SITE.example/c">a</a></p>'],
  [
    'to another port',
    '[a](https://site.example:8080/c)',
    '<p><a href="https://site.example:8080/c" rel="external">a</a></p>'
  ],
  [
    'with another host before an @',
    '[a](https://site.example@b.example)',
    '<p><a href="https://site.example@b.example" rel="external">a</a></p>'
  ],
  ['to a fragment', '[a](#b)', '<p><a href="#b">a</a></p>'],
  ['to mail', '[a](mailto:b@c.example)', '<p><a href="mailto:b@c.example">a</a></p>']
])('a link %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('links and images are written down with their places; mail, empty links and footnotes are not', () => {
  const markdown =
    'See [a](b.md) and [r][d],\n![i](i.png) <a href="/raw">x</a> <https://e.example/%20ü>\n[f](#f) [m](mailto:x@y.example) [n][^1]\n\n[d]: d.md\n[^1]: x'
  expect(render(markdown).links).toEqual([
    {kind: 'link', target: 'b.md', place: {line: 1, column: 5, endLine: 1, endColumn: 14}},
    {kind: 'link', target: 'd.md', place: {line: 1, column: 19, endLine: 1, endColumn: 25}},
    {kind: 'image', target: 'i.png', place: {line: 2, column: 1, endLine: 2, endColumn: 12}},
    {kind: 'link', target: '/raw', place: {line: 2, column: 13, endLine: 2, endColumn: 33}},
    {kind: 'link', target: 'https://e.example/%20ü', place: {line: 2, column: 34, endLine: 2, endColumn: 58}},
    {kind: 'link', target: '#f', place: {line: 3, column: 1, endLine: 3, endColumn: 8}}
  ])
})

test('an empty link is reported', () => {
  expect(messages('a [b]()')).toEqual(['warning 1:3 markdown/empty-link Unexpected link without a target'])
})

const lazy = 'loading="lazy" decoding="async"'

test.each([
  ['relative', '![a](b.png)', `<p><img[image b.png] alt="a" ${lazy}></p>`],
  ['from the root', '![a](/b.png)', `<p><img[image /b.png] alt="a" ${lazy}></p>`],
  [
    'whose size is given',
    '<img src="b.png" alt="a" width="20">',
    `<img[image b.png] alt="a" width="20" ${lazy}>`
  ],
  [
    'elsewhere',
    '![a](https://b.example/c.png)',
    `<p><img src="https://b.example/c.png" alt="a" ${lazy}></p>`
  ],
  ['without a description', '<img src="b.png">', `<img[image b.png] alt="" ${lazy}>`],
  ['without a source', '<img alt="a">', 'a'],
  [
    'with a title, alone',
    '![a](b.png "T <b>")',
    `<figure><img[image b.png] alt="a" ${lazy}><figcaption>T &#x3C;b></figcaption></figure>`
  ],
  [
    'with a title, in a link',
    '[![a](b.png "T")](c.md)',
    `<figure><a href="[href c.md]"><img[image b.png] alt="a" ${lazy}></a><figcaption>T</figcaption></figure>`
  ],
  ['with a title, in a text', 'x ![a](b.png "T")', `<p>x <img[image b.png] alt="a" title="T" ${lazy}></p>`]
])('an image %s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

test('images without a description are reported once', () => {
  expect(messages('![a](b.png)\n\n![](c.png) ![](d.png)')).toEqual([
    'note 3:1 markdown/image-alt Unexpected image without a description'
  ])
})

test('tables can be scrolled, cells are aligned by class', () => {
  expect(html('| a | b |\n|:-:|---|\n| [c](d.md) | e |')).toBe(
    [
      '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n<th>b</th>\n</tr>\n</thead>',
      '<tbody>\n<tr>\n<td class="align-center"><a href="[href d.md]">c</a></td>\n<td>e</td>\n</tr>\n</tbody>\n</table></div>'
    ].join('\n')
  )
})

test.each([
  [
    '- [x] a **b**',
    '<li class="task-list-item"><label><input type="checkbox" checked disabled> a <strong>b</strong></label></li>'
  ],
  [
    '- [ ] a\n  - b',
    '<li class="task-list-item"><label><input type="checkbox" disabled> a\n</label><ul>\n<li>b</li>\n</ul>\n</li>'
  ],
  [
    '- [ ] a\n\n  b',
    '<li class="task-list-item">\n<p><label><input type="checkbox" disabled> a</label></p>\n<p>b</p>\n</li>'
  ]
])('the checkbox of a task is labelled: %j', (markdown, expected) => {
  expect(html(markdown)).toBe(`<ul class="contains-task-list">\n${expected}\n</ul>`)
})

test.each([
  [
    'a known language',
    'js',
    '<pre tabindex="0"><code class="language-js hljs"><span class="hljs-keyword">let</span> a\n</code></pre>'
  ],
  [
    'an alias',
    'sh',
    '<pre tabindex="0"><code class="language-sh hljs"><span class="hljs-built_in">let</span> a\n</code></pre>'
  ],
  ['an unknown language', 'nothing', '<pre tabindex="0"><code class="language-nothing">let a\n</code></pre>'],
  ['no language', '', '<pre tabindex="0"><code>let a\n</code></pre>']
])('code in %s', (_, language, expected) => {
  expect(html(`\`\`\`${language}\nlet a\n\`\`\``)).toBe(expected)
})

test('code of great length is shown plain', () => {
  expect(html(`\`\`\`js\n${'let a\n'.repeat(20_000)}\`\`\``)).not.toContain('hljs')
})
