import {expect, test} from 'vitest'
import {article, site} from '../helper/site.ts'

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
  expect(assets.map((rule) => rule.trim())).toEqual(
    ['comments.js', 'favicon.svg', 'notes.js', 'parallel.js', 'search.js', 'style.css', 'theme.js'].map(
      (name) => `/blog/assets/${name}\n  Cache-Control: public, max-age=31536000, immutable`
    )
  )
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
})

test('an unknown host is told', async () => {
  const built = await (await site({...files, 'dragoman.config.yaml': 'host: gitlab\n'})).build()
  expect(built.report).toEqual([
    'error dragoman.config.yaml:1:7 config/host Unexpected `gitlab`, expected `netlify` or `cloudflare-pages` or `github-pages` or a record'
  ])
})
