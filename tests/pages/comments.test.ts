import {describe, expect, test} from 'vitest'
import type {UserConfig} from '../../src/config/user-config.ts'
import {commentLanguage} from '../../src/pages/comment-language.ts'
import {policyNeeds} from '../../src/pages/policy-needs.ts'
import {configOf} from '../helper/config-of.ts'
import {article, site} from '../helper/site.ts'
import type {BuiltSite} from '../helper/site.ts'

const config = (comments: object): string => JSON.stringify({comments, baseUrl: 'https://example.org/blog/'})

/** The section of comments of a page, white space between elements left out. */
async function section(built: BuiltSite, path: string): Promise<string> {
  const found = /<section id="comments"[^]*?<\/section>/.exec(await built.text(path))
  return (found?.[0] ?? '').replace(/>\s+</g, '><')
}

test('without a configuration there are no comments, and files of comments are not published', async () => {
  const story = await site({
    'content/a.en.md': article(),
    'content/a.en.comments.yaml': '- {author: A, text: B}\n'
  })
  const built = await story.build()
  expect(built.report).toEqual([])
  expect(await section(built, 'a/index.html')).toBe('')
  expect((await built.files()).filter((path) => path.includes('.yaml'))).toEqual([])
})

describe('services', () => {
  const cases: readonly (readonly [object, string])[] = [
    [
      {provider: 'giscus', repo: 'o/r', repoId: 'R_1', category: 'Talk & "more"', categoryId: 'C_1'},
      'data-provider="giscus" data-host="https://giscus.app" data-load="scroll" data-repo="o/r" data-repo-id="R_1" data-category="Talk &amp; &quot;more&quot;" data-category-id="C_1" data-mapping="specific" data-term="a.zh-Hans" data-strict="1" data-reactions-enabled="1" data-emit-metadata="0" data-input-position="top" data-theme="preferred_color_scheme" data-lang="zh-CN"'
    ],
    [
      {provider: 'isso', host: 'https://isso.example.org/', per: 'work', load: 'click'},
      'data-provider="isso" data-host="https://isso.example.org" data-load="click" data-thread="a" data-title="&lt;b&gt;T&lt;/b&gt;" data-lang="zh_CN"'
    ],
    [
      {provider: 'remark42', host: 'https://talk.example.org', siteId: 's'},
      'data-provider="remark42" data-host="https://talk.example.org" data-load="scroll" data-site-id="s" data-url="https://example.org/blog/zh-Hans/a/" data-title="&lt;b&gt;T&lt;/b&gt;" data-lang="zh"'
    ],
    [
      {provider: 'remark42', host: 'https://talk.example.org', siteId: 's', per: 'work'},
      'data-provider="remark42" data-host="https://talk.example.org" data-load="scroll" data-site-id="s" data-url="https://example.org/blog/?work=a" data-title="&lt;b&gt;T&lt;/b&gt;" data-lang="zh"'
    ],
    [
      {provider: 'cusdis', appId: 'app'},
      'data-provider="cusdis" data-host="https://cusdis.com" data-load="scroll" data-app-id="app" data-page-id="a.zh-Hans" data-page-url="https://example.org/blog/zh-Hans/a/" data-page-title="&lt;b&gt;T&lt;/b&gt;" data-lang="zh-cn"'
    ]
  ]

  test.each(cases)('%j', async (comments, attributes) => {
    const story = await site({
      'content/a.zh-Hans.md': article({title: '<b>T</b>'}),
      'content/p.zh-Hans.md': article({type: 'page', source: undefined, translator: undefined}),
      'dragoman.config.json': config(comments)
    })
    const built = await story.build()
    expect(built.report).toEqual([])
    const html = await section(built, 'zh-Hans/a/index.html')
    expect(html).toContain(`<div class="comments-widget" ${attributes}></div>`)
    expect(html).toContain('<noscript><p>评论需要 JavaScript。</p></noscript>')
    expect(html).toMatch(/<script type="module" src="\/blog\/assets\/comments-\w+\.js"><\/script>/)
    expect(await section(built, 'zh-Hans/p/index.html')).toBe('')
  })

  test.each([
    ['giscus', 'zh-TW', 'zh-TW'],
    ['giscus', 'el', 'gr'],
    ['giscus', 'pt-BR', 'pt'],
    ['giscus', 'hi', 'en'],
    ['isso', 'pt-BR', 'pt_BR'],
    ['isso', 'he', 'en'],
    ['isso', 'ar', 'en'],
    ['isso', 'id', 'id'],
    ['remark42', 'uk-UA', 'ua'],
    ['remark42', 'zh-Hant-HK', 'zh-tw'],
    ['remark42', 'nl', 'en'],
    ['cusdis', 'ru', 'ru'],
    ['cusdis', 'uk', 'en'],
    ['cusdis', 'de-AT', 'de']
  ] as const)('%s calls %s `%s`', (provider, tag, code) => {
    expect(commentLanguage(provider, tag)).toBe(code)
  })

  test('a thread follows its work, not its address', async () => {
    const story = await site({
      'content/a.md': article({slug: 'same'}),
      'dragoman.config.json': config({provider: 'cusdis', appId: 'app', per: 'work'})
    })
    await story.build()
    await story.change({'content/a.md': null, 'content/b.md': article({slug: 'same'})})
    expect(await section(await story.build(), 'same/index.html')).toContain('data-page-id="b"')
  })
})

describe('wrong configuration', () => {
  test.each([
    [
      'comments: {provider: disqus}\n',
      'error dragoman.config.yaml:1:22 config/comments-provider Unexpected `disqus`, expected `giscus` or `isso` or `remark42` or `cusdis` or `webmention` or `static`'
    ],
    [
      'comments: {per: work}\n',
      'error dragoman.config.yaml:1:11 config/comments-provider Expected `comments.provider`, found nothing'
    ],
    [
      'comments: {provider: isso}\n',
      'error dragoman.config.yaml:1:11 config/comments-host Expected `comments.host`, found nothing'
    ],
    [
      "comments: {provider: isso, host: 'javascript:x'}\n",
      'error dragoman.config.yaml:1:34 config/comments-host Unexpected `javascript:x`, expected an address such as `https://comments.example.org`'
    ],
    [
      'comments: {provider: static, pre: work}\n',
      'error dragoman.config.yaml:1:30 config/unknown-key Unexpected `comments.pre`, expected a known key (Did you mean `per`?)'
    ]
  ])('%s', async (text, line) => {
    const story = await site({'content/a.md': article(), 'dragoman.config.yaml': text})
    expect((await story.build()).report).toEqual([line])
  })
})

describe('comments in files', () => {
  const written = `- author: <i>Ada</i>
  url: https://ada.example/
  date: 2026-02-03
  lang: ru
  text: |
    Первый <script>alert(1)</script>
    абзац

    Второй [x](javascript:x)
- author: Bo
  text: Short
`

  test('stand in the page as text, never as markup', async () => {
    const story = await site({
      'content/a.en.md': article(),
      'content/b.en.md': article(),
      'content/a.en.comments.yaml': written,
      'dragoman.config.yaml': 'comments: {provider: static}\n'
    })
    const built = await story.build()
    expect(built.report).toEqual([])
    const html = await section(built, 'a/index.html')
    expect(html).toContain(
      '<li class="comment h-cite"><p class="meta"><a class="p-author h-card" href="https://ada.example/" rel="ugc nofollow"><bdi>&lt;i&gt;Ada&lt;/i&gt;</bdi></a><time class="dt-published" datetime="2026-02-03">February 3, 2026</time></p><div class="p-content" lang="ru" dir="ltr"><p>Первый &lt;script&gt;alert(1)&lt;/script&gt; абзац</p><p>Второй [x](javascript:x)</p></div></li>'
    )
    expect(html).toContain(
      '<bdi class="p-author h-card">Bo</bdi></p><div class="p-content" lang="" dir="auto"><p>Short</p></div>'
    )
    expect(html).not.toContain('<script')
    expect(await section(built, 'b/index.html')).toContain('<p class="empty">No comments yet</p>')
  })

  test('a change is seen, and makes just the pages that show it', async () => {
    const story = await site({
      'content/a.en.md': article({}, 'Alpha'),
      'content/a.de.md': article({}, 'Alpha'),
      'content/b.en.md': article({}, 'Beta'),
      'content/a.en.comments.yaml': written,
      'dragoman.config.yaml': 'comments: {provider: static}\n'
    })
    await story.build()
    await story.change({'content/a.en.comments.yaml': `${written}- {author: Cy, text: New}\n`})
    const built = await story.build()
    expect(built.written).toEqual(['a/index.html'])
    expect(await section(built, 'a/index.html')).toContain('New')
    expect((await story.build()).written).toEqual([])
    await story.change({'content/a.en.comments.yaml': null, 'content/b.en.comments.yaml': written})
    expect((await story.build()).written).toEqual(['a/index.html', 'b/index.html'])
  })

  test('one thread for all languages of a work, oldest first', async () => {
    const story = await site({
      'content/a.en.md': article(),
      'content/a.de.md': article(),
      'content/a.comments.yaml': '- {author: Late, date: 2026-03-01, text: x}\n',
      'content/a.de.comments.yaml': '- {author: Early, date: 2026-02-01, text: y}\n',
      'dragoman.config.yaml': 'comments: {provider: static, per: work}\n'
    })
    const built = await story.build()
    for (const path of ['a/index.html', 'de/a/index.html'])
      expect([...(await section(built, path)).matchAll(/<bdi[^>]*>(\w+)/g)].map(([, name]) => name)).toEqual([
        'Early',
        'Late'
      ])
  })

  test('what is wrong is told with its place', async () => {
    const story = await site({
      'content/a.en.md': article(),
      'content/a.en.comments.yaml': "- author: Ada\n  url: 'javascript:alert(1)'\n  text: x\n- text: y\n",
      'content/b.en.comments.yaml': '- {author: A, text: z}\n',
      'dragoman.config.yaml': 'comments: {provider: static}\n'
    })
    const built = await story.build()
    expect(built.isPublished).toBe(false)
    expect(built.report).toEqual([
      'error content/a.en.comments.yaml:2:8 comments/url Unexpected `javascript:alert(1)`, expected an address that begins with `https://` or `http://`',
      'error content/a.en.comments.yaml:4:3 comments/author Expected `1.author`, found nothing',
      'warning content/b.en.comments.yaml comments/stray Unexpected comments, expected an article of the same name beside them (Did you mean `content/a.en.comments.yaml`?)'
    ])
  })
})

describe('mentions on other sites', () => {
  const mention = (target: string, more: object = {}): object => ({
    type: 'entry',
    author: {type: 'card', name: 'Eve', photo: 'https://eve.example/me.jpg', url: 'https://eve.example/'},
    url: 'https://eve.example/note',
    published: '2026-02-03T04:05:06Z',
    'wm-target': target,
    'wm-property': 'in-reply-to',
    content: {html: '<b onclick=x>hi</b>', text: '<b onclick=x>hi</b>'},
    ...more
  })
  const feed = (...children: readonly object[]): string =>
    JSON.stringify({type: 'feed', name: 'Webmentions', children})
  const files = {
    'content/a.en.md': article({aliases: ['/old/']}),
    'content/a.de.md': article(),
    'content/b.en.md': article(),
    'dragoman.config.json': config({
      provider: 'webmention',
      endpoint: 'https://webmention.io/example.org/webmention'
    })
  }

  test('are shown as text with safe links, and say where they come from', async () => {
    const story = await site({
      ...files,
      'data/webmentions.json': feed(
        mention('https://example.org/blog/a/'),
        mention('https://www.example.org/blog/old', {
          author: {name: '<u>Mal</u>', url: 'javascript:alert(1)'},
          url: 'data:text/html,x',
          published: null
        }),
        mention('https://example.org/blog/a/index.html?utm=x', {
          'wm-property': 'like-of',
          author: {name: 'Fan'}
        }),
        mention('https://elsewhere.example/blog/a/'),
        mention('not an address'),
        mention('https://example.org/blog/de/a/', {author: null, content: 7})
      )
    })
    const built = await story.build()
    expect(built.report).toEqual([])
    expect(await section(built, 'a/index.html')).toBe(
      '<section id="comments" class="comments" aria-labelledby="comments-title"><h2 id="comments-title">Comments</h2><ol class="comment-list">' +
        '<li class="comment h-cite"><p class="meta"><a class="p-author h-card" href="https://eve.example/" rel="ugc nofollow"><bdi>Eve</bdi></a><time class="dt-published" datetime="2026-02-03T04:05:06Z">February 3, 2026</time><a class="u-url" href="https://eve.example/note" rel="ugc nofollow">Where it was written</a></p><div class="p-content" lang="" dir="auto"><p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p></div></li>' +
        '<li class="comment h-cite"><p class="meta"><bdi class="p-author h-card">&lt;u&gt;Mal&lt;/u&gt;</bdi></p><div class="p-content" lang="" dir="auto"><p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p></div></li>' +
        '</ol><p class="reactions">Liked or shared by Fan</p><p class="more"><a href="https://webmention.io/example.org/webmention" rel="webmention">Write about this article on your own site and send a Webmention</a></p></section>'
    )
    expect(await section(built, 'de/a/index.html')).toContain('eve.example')
    expect(await section(built, 'b/index.html')).toContain('No comments yet')
  })

  test('a new one makes just the page that it is about', async () => {
    const story = await site({...files, 'data/webmentions.json': feed()})
    await story.build()
    await story.change({'data/webmentions.json': feed(mention('https://example.org/blog/b/'))})
    expect((await story.build()).written).toEqual(['b/index.html'])
  })

  test('a file that is no feed is told of', async () => {
    const story = await site({...files, 'data/webmentions.json': '{"children": [{"url": 1}]}'})
    expect((await story.build()).report).toEqual([
      'error data/webmentions.json:1:15 mentions/children-wm-target Expected `children.0.wm-target`, found nothing'
    ])
  })
})

test.each([
  [{}, {}],
  [{comments: {provider: 'static'}}, {}],
  [{search: true}, {'script-src': ["'wasm-unsafe-eval'"]}],
  [
    {search: true, comments: {provider: 'isso', host: 'https://c.example/isso'}},
    {
      'connect-src': ['https://c.example'],
      'img-src': ['https://c.example'],
      'script-src': ["'wasm-unsafe-eval'", 'https://c.example'],
      'style-src': ['https://c.example']
    }
  ]
] satisfies readonly (readonly [UserConfig, object])[])('with %j the host has to allow %j', (user, needs) => {
  expect(policyNeeds({editions: [], config: configOf({search: false, ...user})})).toEqual(needs)
})
