import {expect, test} from 'vitest'
import type {GraphPage} from '../../src/pages/check-alternates.ts'
import {checkAlternates} from '../../src/pages/check-alternates.ts'

const en = 'https://example.org/a/'
const de = 'https://example.org/de/a/'
const ru = 'https://example.org/ru/a/'

type Versions = Readonly<Record<string, string>>

const both: Versions = {en, de, 'x-default': en}

function page(url: string, versions: Versions, changes: Partial<GraphPage> = {}): GraphPage {
  const lang = /\/(de|ru)\//.exec(url)?.[1] ?? 'en'
  const alternates = Object.entries(versions).map(([hreflang, href]) => ({hreflang, href}))
  return {origin: `content/a.${lang}.md`, lang, url, canonical: url, alternates, ...changes}
}

function faults(...pages: readonly GraphPage[]): readonly string[] {
  return checkAlternates(pages).map(({path, rule, reason}) => `${path} ${rule} ${reason}`)
}

test('versions that all list each other and themselves are in order, and so is a page alone', () => {
  expect(faults(page(en, both), page(de, both), page(ru, {}))).toEqual([])
})

test('a version that does not list the one that lists it', () => {
  expect(faults(page(en, both), page(de, {}))).toEqual([
    `content/a.en.md alternates/return Unexpected language version \`${de}\` of \`${en}\`, which does not lead back`
  ])
})

test('versions that list different ones', () => {
  const all = {...both, ru}
  expect(faults(page(en, all), page(de, both), page(ru, all))).toEqual([
    `content/a.en.md alternates/return Unexpected language versions of \`${en}\`, expected the same as those of \`${de}\``,
    `content/a.de.md alternates/return Unexpected language versions of \`${de}\`, expected the same as those of \`${en}\``,
    `content/a.ru.md alternates/return Unexpected language version \`${de}\` of \`${ru}\`, which does not lead back`
  ])
})

test('a page that does not list itself', () => {
  expect(faults(page(en, {de}), page(de, {de, en}))).toContain(
    `content/a.en.md alternates/self Expected \`${en}\` among its own language versions, found the others alone`
  )
})

test('an original elsewhere', () => {
  expect(faults(page(en, {en, ru: 'https://gazeta.example/a'}))).toEqual([
    `content/a.en.md alternates/missing Unexpected language version \`https://gazeta.example/a\` of \`${en}\`, expected a page of this site that search engines may show`
  ])
})

test('addresses that are not whole', () => {
  expect(faults(page(en, {en, de: '/de/a/'}))).toEqual([
    `content/a.en.md alternates/relative Unexpected address \`/de/a/\` of a version of \`${en}\`, expected a whole one`
  ])
})

test('codes that search engines do not know', () => {
  expect(faults(page(en, {en, 'es-419': de}))).toEqual([
    `content/a.en.md alternates/code Unexpected language \`es-419\` of a version of \`${en}\`, expected \`es\`, or one with a country's code`
  ])
})

test('two versions in one language, and one version in two', () => {
  const twice = [
    {hreflang: 'en', href: en},
    {hreflang: 'en', href: de}
  ]
  expect(faults(page(en, {}, {alternates: twice}))).toEqual([
    `content/a.en.md alternates/twice Unexpected second version of \`${en}\` in \`en\`, expected one`
  ])
  expect(faults(page(en, {en, de: en}))).toEqual([
    `content/a.en.md alternates/address Unexpected versions of \`${en}\` in two languages at \`${en}\``
  ])
})

test('a page that stands first elsewhere has no versions', () => {
  const canonical = 'https://gazeta.example/a'
  expect(faults(page(en, {}, {canonical}))).toEqual([])
  expect(faults(page(en, both, {canonical}), page(de, both))).toEqual([
    `content/a.en.md alternates/canonical Unexpected language versions of \`${en}\`, which says that it stands first at \`${canonical}\``
  ])
})

test('a translation that calls another language canonical, or a page that is not canonical itself', () => {
  expect(faults(page(en, {}), page(de, {}, {canonical: en}))).toEqual([
    `content/a.de.md alternates/canonical Unexpected \`canonical\` \`${en}\`, a page in \`en\``
  ])
  const other = 'https://example.org/b/'
  expect(
    faults(page(en, {}, {canonical: other}), page(other, {}, {canonical: 'https://gazeta.example/b'}))
  ).toEqual([
    `content/a.en.md alternates/canonical Unexpected \`canonical\` \`${other}\`, a page that stands first elsewhere itself`
  ])
})

test('what breaks in a list is told of the content as a whole', () => {
  expect(checkAlternates([page(en, {en, ru}, {origin: ''})])).toMatchObject([
    {path: 'content', place: null, severity: 'error', rule: 'alternates/missing'}
  ])
})
