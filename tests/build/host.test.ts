import {describe, expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'
import type {BuiltSite} from '../helper/site.ts'
import {photo} from '../media/picture-files.ts'

const files = {
  'content/a.en.md': article({aliases: ['/old/näme/', '/old/page.html']}),
  'content/a.de.md': article({aliases: ['/de/alt/']})
}

const policy =
  "Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; img-src 'self' https: data:; object-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

test('without a host nothing is written for one', async () => {
  const built = await (await site(files)).build()
  expect((await built.files()).filter((file) => /(^|\/)[_.]/.test(file))).toEqual([])
})

test('GitHub Pages is told to leave the files as they are', async () => {
  const built = await (await site({...files, 'dragoman.config.yaml': 'host: github-pages\n'})).build()
  expect(built.report).toEqual([])
  expect(await built.text('.nojekyll')).toBe('')
})

test('Netlify is told of old addresses, of headers, and of what never changes', async () => {
  const built = await (
    await site({...files, 'dragoman.config.yaml': 'host: netlify\nbaseUrl: https://example.org/blog/\n'})
  ).build()
  expect(built.report).toEqual([])
  expect(await built.text('_redirects')).toBe(
    '/blog/old/n%C3%A4me/ /blog/a/ 301!\n/blog/old/page.html /blog/a/ 301!\n/blog/de/alt/ /blog/de/a/ 301!\n'
  )
  const [every, ...assets] = (await built.text('_headers')).replace(/-[0-9a-f]{8}/g, '').split(/\n(?=\/)/)
  expect(every?.split('\n  ')).toEqual([
    '/*',
    policy,
    'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'X-Content-Type-Options: nosniff'
  ])
  const names = [
    'comments.js',
    'favicon.svg',
    'notes.js',
    'parallel.js',
    'search.js',
    'style.css',
    'theme.js'
  ]
  expect(assets.map((rule) => rule.trim())).toEqual(
    [
      ...names.map((name) => `assets/${name}`),
      'pagefind/filter/*',
      'pagefind/fragment/*',
      'pagefind/index/*'
    ].map((path) => `/blog/${path}\n  Cache-Control: public, max-age=31536000, immutable`)
  )
})

describe('folders in which every file has a digest in its name', () => {
  const picture = async () => (await photo(700, 400)).jpeg().toBuffer()
  const config = 'host: netlify\nsearch: false\nshareImages: true\n'

  async function foldersOf(built: BuiltSite): Promise<readonly string[]> {
    return (await built.text('_headers')).match(/^.*\/\*$/gm)?.slice(1) ?? []
  }

  test('never change, and are named', async () => {
    const story = await site({
      'content/a.md': article({image: 'b.jpg'}),
      'content/b.jpg': await picture(),
      'dragoman.config.yaml': config
    })
    const built = await story.build()
    expect(await foldersOf(built)).toEqual(['/assets/images/*', '/assets/share/*'])
    const made = (await built.files()).filter((file) => /^assets\/(images|share)\//.test(file))
    expect(made.filter((file) => !/-[0-9a-f]{10}(-\d+)?\.\w+$/.test(file))).toEqual([])
    expect(made.length).toBeGreaterThan(1)
  })

  test('are not named where there are none, or where files of the authors stand among theirs', async () => {
    const story = await site({
      'content/a.md': article(),
      'dragoman.config.yaml': 'host: netlify\nsearch: false\n'
    })
    expect(await foldersOf(await story.build())).toEqual([])
    await story.change({
      'content/a.md': article({image: 'assets/images/b.jpg'}),
      'content/assets/images/b.jpg': await picture(),
      'dragoman.config.yaml': config
    })
    expect(await foldersOf(await story.build())).toEqual(['/assets/share/*'])
  })
})

test('the policy may allow more', async () => {
  const config =
    'host:\n  name: cloudflare-pages\n  contentSecurityPolicy:\n    script-src: [https://giscus.app]\n    object-src: ["https://video.example"]\n'
  const built = await (await site({...files, 'dragoman.config.yaml': config})).build()
  expect(await built.text('_headers')).toContain(
    `${policy.replace("object-src 'none'", 'object-src https://video.example')} https://giscus.app\n`
  )
  expect(await built.text('_redirects')).toContain('/old/page.html /a/ 301\n')
})

test('a language with a site of its own is told of what stands in its folder, and may load what stands in the other', async () => {
  const config = 'host: netlify\nlanguages: [en, {tag: de, baseUrl: "https://example.de/x/"}]\n'
  const built = await (await site({...files, 'dragoman.config.yaml': config})).build()
  expect(await built.text('de/_redirects')).toBe('/x/alt/ https://example.de/x/a/ 301!\n')
  expect(await built.text('de/_headers')).toContain("default-src 'self' https://example.org;")
  expect(await built.text('de/_headers')).not.toContain('Cache-Control')
})

test('an unknown host is told', async () => {
  const built = await (await site({...files, 'dragoman.config.yaml': 'host: gitlab\n'})).build()
  expect(built.report).toEqual([
    'error dragoman.config.yaml:1:7 config/host Unexpected `gitlab`, expected `netlify` or `cloudflare-pages` or `github-pages` or a record'
  ])
})
