// Searches the articles with Pagefind. Nothing is loaded before the reader types; without this script the lists below lead everywhere.
const form = document.querySelector('form.search')
const status = document.querySelector('.search-status')
const results = document.querySelector('.search-results')
const words = form.dataset
const languages = [...form.querySelectorAll('.search-languages li')].map((item) => ({
  tag: item.lang,
  dir: item.dir,
  name: item.textContent
}))
const filterNames = ['tag', 'outlet', 'translator']
const shownAtOnce = 10

let latest = 0
let timer = 0
let work = Promise.resolve()
const engines = new Map()

let table = null

// Pagefind takes another language for one that it has no index of.
async function refuseUnknown({tag}) {
  table ??= (await fetch(`${words.index}pagefind-entry.json`)).json()
  if (!(tag.toLowerCase() in (await table).languages)) throw new Error(`There is no index of ${tag}`)
}

// An engine searches the language that the page says it has when the engine is made: that of another index is said for that moment.
async function engineOf(language) {
  const {createInstance} = await import(`${words.index}pagefind.js`)
  await refuseUnknown(language)
  const {tag} = language
  if (!engines.has(tag)) {
    const own = document.documentElement.lang
    document.documentElement.lang = tag
    engines.set(tag, createInstance())
    document.documentElement.lang = own
  }
  return engines.get(tag)
}

function shownLanguages() {
  return form.elements.all?.checked ? languages : languages.slice(0, 1)
}

// An engine that is asked while it answers breaks down: one question after the other, and those that a later one has overtaken not at all.
function search() {
  clearTimeout(timer)
  const turn = ++latest
  work = work.then(() => (turn === latest ? answer(turn) : undefined))
}

async function answer(turn) {
  const text = form.elements.q.value.trim()
  const filters = Object.fromEntries(
    filterNames.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== '')
  )
  remember(text)
  if (text === '' && Object.keys(filters).length === 0) return show('', [])
  if (engines.size === 0) status.textContent = words.loading
  try {
    const found = await Promise.all(shownLanguages().map((language) => findIn(language, text, filters)))
    if (turn !== latest) return
    const count = found.reduce((sum, {hits}) => sum + hits.length, 0)
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count)
    show(count === 0 ? words.none : words.found.replace('{count}', number), found)
    await offerFilters(turn)
  } catch (error) {
    console.warn(error)
    engines.clear()
    if (turn === latest) show(words.failed, [])
  }
}

async function findIn(language, text, filters) {
  const engine = await engineOf(language)
  const {results: hits} = await engine.search(text === '' ? null : text, {filters})
  return {language, hits}
}

function remember(text) {
  const url = new URL(location)
  if (text === '') url.searchParams.delete('q')
  else url.searchParams.set('q', text)
  history.replaceState(null, '', url)
}

function show(message, found) {
  status.textContent = message
  const sections = found.filter(({hits}) => hits.length > 0).map(section)
  results.replaceChildren(...sections)
}

function section({language, hits}) {
  const part = element('section', {lang: language.tag, dir: language.dir})
  if (languages.length > 1) part.append(element('h2', {}, language.name))
  const list = element('ol', {className: 'cards'})
  part.append(list)
  const more = element('button', {type: 'button', lang: document.documentElement.lang}, words.more)
  let shown = 0
  const grow = async () => {
    const next = hits.slice(shown, shown + shownAtOnce)
    shown += next.length
    more.remove()
    const items = await Promise.all(next.map(async (hit) => item(await hit.data())))
    list.append(...items)
    if (shown < hits.length) part.append(more)
    return items[0]
  }
  more.addEventListener('click', async () => (await grow())?.querySelector('a').focus())
  grow()
  return part
}

function item({url, meta, excerpt}) {
  const card = element('li', {className: 'card'})
  const title = element('h3', {className: 'card-title'})
  title.append(element('a', {href: url}, meta.title))
  const about = element('p', {className: 'meta'})
  if (meta.outlet) about.append(element('bdi', {}, meta.outlet), ' ')
  if (meta.date) about.append(element('time', {dateTime: meta.date}, dateText(meta.date)))
  const text = element('p', {className: 'card-excerpt'})
  text.append(...marked(excerpt))
  card.append(title, text, about)
  return card
}

function dateText(date) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'})
  return format.format(new Date(date))
}

// Of the excerpt's markup only the marks are taken.
function marked(html) {
  const {body} = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', {}, node.textContent) : node.textContent
  )
}

function element(name, properties, text = '') {
  const made = Object.assign(document.createElement(name), properties)
  if (text !== '') made.textContent = text
  return made
}

async function offerFilters(turn) {
  const each = await Promise.all(
    shownLanguages().map(async (language) => (await engineOf(language)).filters())
  )
  if (turn !== latest) return
  for (const name of filterNames) {
    const select = form.elements[name]
    const values = new Set(each.flatMap((filters) => Object.keys(filters[name] ?? {})))
    const {compare} = new Intl.Collator(document.documentElement.lang)
    const options = [...values]
      .sort(compare)
      .map((value) => new Option(value, value, false, value === select.value))
    select.replaceChildren(select.options[0], ...options)
    select.parentElement.hidden = values.size === 0
  }
  form.querySelector('.search-filters').hidden = false
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
form.addEventListener('input', ({target}) => {
  clearTimeout(timer)
  if (target === form.elements.q) timer = setTimeout(search, 200)
  else search()
})

form.hidden = false
form.elements.q.value = new URL(location).searchParams.get('q') ?? ''
if (form.elements.q.value !== '') search()
