// Puts the original of an article beside its translation when the reader asks for it; the bilingual page has both.
const switcher = document.querySelector('.parallel-switch')
if (switcher) offerOriginal(switcher)
else for (const pairs of document.querySelectorAll('.pairs')) walkable(pairs, '[data-pair]')

/** The article: a choice that is remembered on this device, and a paragraph's original at a tap on it or by a key. */
function offerOriginal(place) {
  const body = document.querySelector('article .body')
  const choice = place.querySelector('fieldset')
  const [hint, failure] = place.querySelectorAll('.hint, .failure')
  const {lang, dir, label} = place.dataset
  let whole = null
  let loading = null

  choice.hidden = false
  hint.hidden = false
  choice.addEventListener('change', ({target}) => {
    remember(target.value)
    show(target.value)
  })
  body.addEventListener('click', (event) => {
    const block = event.target.closest('[data-block]')
    if (chosen() !== 'translation' || !block) return
    if (event.target.closest('a, button, input, label, summary') || !getSelection().isCollapsed) return
    reveal(block)
  })
  const buttons = [...body.querySelectorAll('[data-block]:not(.translator-notes *)')].map(buttonOf)
  walkable(body, '.reveal')
  const known = recall()
  if (known && known !== chosen()) {
    choice.querySelector(`[value="${known}"]`).checked = true
    show(known)
  }

  function chosen() {
    return choice.querySelector(':checked').value
  }

  async function show(mode) {
    const rows = mode === 'translation' ? [] : await load()
    if (!rows || mode !== chosen()) return
    for (const partner of body.querySelectorAll('.partner-text')) partner.remove()
    for (const button of buttons) {
      button.hidden = mode !== 'translation'
      button.ariaExpanded = false
    }
    whole?.remove()
    whole = null
    body.hidden = mode === 'original'
    if (mode === 'both') for (const row of rows) insert(row)
    if (mode === 'original') {
      whole = sideOf(rows)
      whole.className = 'body'
      body.after(whole)
    }
  }

  async function reveal(block) {
    const shown = body.querySelector(`.partner-text[data-of~="${block.dataset.block}"]`)
    if (shown) {
      shown.remove()
      return expand(shown.dataset.of.split(' '), false)
    }
    const row = (await load())?.find(({blocks}) => blocks.includes(block.dataset.block))
    if (!row?.nodes.length) return
    insert(row)
    expand(row.blocks, true)
  }

  function expand(blocks, isShown) {
    for (const button of buttons)
      if (blocks.includes(button.closest('[data-block]').dataset.block)) button.ariaExpanded = isShown
  }

  /** What a tap does, for those who use keys. */
  function buttonOf(block) {
    const button = document.createElement('button')
    Object.assign(button, {type: 'button', className: 'reveal', ariaLabel: label, ariaExpanded: false})
    button.addEventListener('click', () => reveal(block))
    const inner = block.localName === 'tr' ? block.lastElementChild : block
    const list = block.localName === 'li' ? block.querySelector(':scope > :is(ul, ol)') : null
    inner.insertBefore(button, list)
    return button
  }

  /** The original stands after the last block that it belongs to; before all others where it belongs to none. */
  function insert(row) {
    const block = body.querySelector(`[data-block="${row.blocks.at(-1) ?? row.after}"]`)
    const partner = sideOf([row])
    partner.className = 'partner-text'
    partner.dataset.of = row.blocks.join(' ')
    if (!row.nodes.length) return
    if (!block) body.prepend(partner)
    else if (block.localName === 'tr') block.after(inRow(partner))
    else if (block.localName === 'li') block.append(partner)
    else block.after(partner)
  }

  function inRow(partner) {
    const row = document.createElement('tr')
    row.className = 'partner-text'
    row.dataset.of = partner.dataset.of
    const cell = row.insertCell()
    cell.colSpan = 1000
    cell.append(partner)
    return row
  }

  function sideOf(rows) {
    const side = document.createElement('div')
    Object.assign(side, {lang, dir})
    for (const {nodes} of rows) side.append(...nodes.map((node) => node.cloneNode(true)))
    return side
  }

  /** Nothing is loaded before the reader asks for it. */
  async function load() {
    loading ??= fetchRows(place.dataset.parallel)
    const rows = await loading.catch(() => null)
    failure.textContent = rows ? '' : failure.dataset.text
    if (!rows) {
      loading = null
      choice.querySelector('[value="translation"]').checked = true
    }
    return rows
  }
}

async function fetchRows(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  let after = ''
  return [...page.querySelectorAll('[data-pair]')].map((row) => {
    const [translation, original] = row.children
    for (const link of row.querySelectorAll('a.partner')) link.remove()
    const blocks = [...translation.querySelectorAll('[data-block]')].map((block) => block.dataset.block)
    const marked = original.querySelectorAll('[data-block]')
    for (const block of marked) delete block.dataset.block
    const found = {blocks, after, nodes: [...original.childNodes]}
    after = blocks.at(-1) ?? after
    return found
  })
}

/** Arrow keys go from one stop to the next: a text takes one step of the tab key, however long it is. */
function walkable(text, selector) {
  const stops = [...text.querySelectorAll(selector)]
  for (const [index, stop] of stops.entries()) stop.tabIndex = index === 0 ? 0 : -1
  text.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    const at = stops.indexOf(event.target)
    const next = at === -1 ? undefined : stops[at + step]
    if (!next) return
    event.preventDefault()
    for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1
    next.focus()
  })
}

/** A device may not let us remember anything. */
function remember(mode) {
  try {
    localStorage.setItem('parallel', mode)
  } catch {}
}

function recall() {
  try {
    return localStorage.getItem('parallel')
  } catch {}
}
