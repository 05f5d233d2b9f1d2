import {expect, test} from 'vitest'
import {withClient} from '../../src/serve/with-client.ts'

const client = {src: '/@dragoman/client.js', version: 'a-1'}
const script = '<script type="module" src="/@dragoman/client.js" data-dragoman="a-1"></script>'

test.each([
  ['<head><title>A</title></head><body></body>', `<head><title>A</title>${script}</head><body></body>`],
  ['<HEAD></HEAD >', `<HEAD>${script}</HEAD >`],
  ['<p>A page without a head', `<p>A page without a head${script}`],
  ['<head></head><p>$& $1 </head>', `<head>${script}</head><p>$& $1 </head>`]
])('%s gets the script at the end of its head', (html, expected) => {
  expect(withClient(html, client)).toBe(expected)
})
