import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

type Value = string | Readonly<Record<string, string>>
type Texts = Readonly<Record<string, Value>>

const folder = new URL('../../templates/messages/', import.meta.url)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

function read(language: string): Texts {
  return JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Texts
}

/** Every text of a value: the text itself, or the forms of a plural record. */
function forms(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value)
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{[^{}]*\}/g) ?? []).toSorted()
}

function isSeparator(key: string): boolean {
  return key.endsWith('.separator')
}

const english = read('en')

test('The interface is there in English and in other languages', () => {
  expect(languages).toContain('en')
  expect(languages.length).toBeGreaterThan(1)
})

describe.each(languages)('The interface texts in %s', (language) => {
  const texts = read(language)

  test('have the keys of the English ones, in the same order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english))
  })

  test('have the placeholders of the English ones, in every plural form', () => {
    for (const [key, value] of Object.entries(english)) {
      const expected = placeholders(forms(value)[0] ?? '')
      for (const form of forms(texts[key] ?? ''))
        expect(placeholders(form), `${key}: ${form}`).toEqual(expected)
    }
  })

  test('have a plural record where English has one, with exactly the categories of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const [key, value] of Object.entries(english)) {
      const own = texts[key] ?? ''
      expect(typeof own, key).toBe(typeof value)
      if (typeof own !== 'string') expect(Object.keys(own).toSorted(), key).toEqual(categories)
    }
  })

  test('are not empty and have no white space around them, except in separators', () => {
    for (const [key, value] of Object.entries(texts)) {
      for (const form of forms(value)) {
        expect(form.trim(), key).not.toBe('')
        if (!isSeparator(key)) expect(form, key).toBe(form.trim())
      }
    }
  })
})
