import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const count = 24
const languages = ['en', 'de', 'ar']

/**
 * Makes a small site in three languages, and edits it at random.
 *
 * @param {string} folder
 * @param {number} seed
 */
export function soakSite(folder, seed) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const works = Array.from({length: count}, (_, number) => ({
    name: `work-${number}`,
    title: `Work ${number}`,
    word: 'begun',
    tag: number % 5
  }))
  let serial = 0
  /** What is broken for the moment, and how to mend it. */
  let mending = []

  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const fileOf = ({name}, lang = 'en') => `content/${name}.${lang}.md`
  const save = (work) => write(fileOf(work), article(work))
  const config = (title) => `title: ${title}\nbaseUrl: https://soak.example/\noriginals: page\n`
  const footer = (text) => `<footer class="site-footer"><p>${text}</p></footer>\n`
  const tags = (name) =>
    Array.from({length: 5}, (_, tag) => `tag-${tag}:\n  names: {en: ${name} ${tag}}\n`).join('')
  const shows = (work) => ({path: `/${work.name}/`, isRight: ({text}) => text.includes(work.word)})
  const nothing = {path: '', isRight: () => true}

  const kinds = {
    text: {
      often: 30,
      edit(work) {
        work.word = `word${++serial}`
        save(work)
        return shows(work)
      }
    },
    title: {
      often: 4,
      edit(work) {
        work.title = `Title ${++serial}`
        save(work)
        const {title} = work
        return {path: `/${work.name}/`, isRight: ({text}) => text.includes(title)}
      }
    },
    tag: {
      often: 2,
      edit(work) {
        work.tag = (work.tag + 1) % 5
        save(work)
        return nothing
      }
    },
    other: {
      often: 4,
      edit(work) {
        write(fileOf(work, pick(['de', 'ar'])), article({...work, word: `word${++serial}`}))
        return nothing
      }
    },
    gone: {
      often: 2,
      edit(work) {
        rmSync(join(folder, fileOf(work)), {force: true})
        return {path: `/${work.name}/`, isRight: ({status}) => status === 404}
      }
    },
    renamed: {
      often: 1,
      edit(work) {
        const before = fileOf(work)
        write(before, article(work))
        for (const lang of ['de', 'ar']) rmSync(join(folder, fileOf(work, lang)), {force: true})
        work.name = `work-${++serial}`
        renameSync(join(folder, before), join(folder, fileOf(work)))
        return shows(work)
      }
    },
    broken: {
      often: 2,
      edit(work) {
        write(fileOf(work), '---\ntitle: [\n---\n')
        mending.push(() => save(work))
        return nothing
      }
    },
    template: {
      often: 1,
      edit() {
        const text = `footer${++serial}`
        write('templates/part/footer.html', footer(text))
        return {path: '/', isRight: (page) => page.text.includes(text)}
      }
    },
    brokenTemplate: {
      often: 1,
      edit() {
        write('templates/part/footer.html', '<footer><% if ( %></footer>\n')
        mending.push(() => write('templates/part/footer.html', footer('mended')))
        return nothing
      }
    },
    data: {
      often: 1,
      edit() {
        write('data/tags.yaml', tags(`Topic ${++serial}`))
        return nothing
      }
    },
    config: {
      often: 1,
      edit() {
        const title = `Site ${++serial}`
        write('dragoman.config.yaml', config(title))
        return {path: '/', isRight: ({text}) => text.includes(title)}
      }
    },
    brokenConfig: {
      often: 1,
      edit() {
        write('dragoman.config.yaml', 'titel: x\n')
        mending.push(() => write('dragoman.config.yaml', config('Mended')))
        return nothing
      }
    }
  }
  const drawn = Object.entries(kinds).flatMap(([kind, {often}]) => Array.from({length: often}, () => kind))

  for (const work of works) for (const lang of languages) write(fileOf(work, lang), article(work))
  write('dragoman.config.yaml', config('Soak'))
  write('data/tags.yaml', tags('Topic'))
  write('templates/part/footer.html', footer('first'))

  function mend() {
    for (const again of mending) again()
    mending = []
  }

  return {
    /** Edits something; tells which page shows it, and when it does; the empty path where none is to be waited for. */
    edit() {
      if (mending.length > 0) {
        mend()
        return {kind: 'mended', ...nothing}
      }
      const kind = pick(drawn)
      return {kind, ...kinds[kind].edit(pick(works))}
    },
    mend,
    pages: () => [
      '/',
      '/tags/',
      '/feed.xml',
      '/de/',
      '/ar/',
      ...works.slice(0, 6).map(({name}) => `/${name}/`)
    ]
  }
}

function article({title, word, tag}) {
  return `---
title: ${title}
date: 2026-01-01
source: {name: Gazette, url: 'https://gazette.example/${tag}', lang: en}
translator: Ann
tags: [tag-${tag}]
---

## Heading

A paragraph with the word ${word}. [A link](https://example.org/)

- one
- two
`
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
