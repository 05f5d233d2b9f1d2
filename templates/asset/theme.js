// Turns recent dates into “5 hours ago”, in the language of the page; without it the full date stands.
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000]
]

for (const time of document.querySelectorAll('time.relative')) {
  const age = Date.now() - Date.parse(time.dateTime)
  if (!(age >= 0 && age < 30 * 86_400_000)) continue

  // A date without a time of day is known to the day alone.
  const known = time.dateTime.length > 10 ? units : units.slice(0, 1)
  const [unit, length] = known.find(([, length]) => age >= length) ?? known.at(-1)
  const count = Math.floor(age / length)
  const numeric = count === 0 ? 'auto' : 'always'
  time.title = time.textContent
  time.textContent = new Intl.RelativeTimeFormat(time.closest('[lang]').lang, {numeric}).format(-count, unit)
}

// Beside the text there is room for the outline.
const outline = document.querySelector('.outline')
if (outline && getComputedStyle(outline).position === 'sticky') outline.open = true

// What scrolls by itself can be reached with the keyboard, too.
const scrollers = new ResizeObserver((entries) => {
  for (const {target} of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
    else target.removeAttribute('tabindex')
  }
})
for (const wide of document.querySelectorAll(':is(.body, .pair) :is(table, pre, .table)'))
  scrollers.observe(wide)

// On the first visit the page is offered in a language that the reader prefers, if it exists in one; nobody is led anywhere unasked.
const offers = [...document.querySelectorAll('.languages a[data-offer]')]
const preferred = navigator.languages.map(spoken)
const rank = (tag) => (preferred.includes(spoken(tag)) ? preferred.indexOf(spoken(tag)) : Infinity)
const best = offers.toSorted((left, right) => rank(left.hreflang) - rank(right.hreflang)).at(0)
if (best && rank(best.hreflang) < rank(document.documentElement.lang) && isFirstVisit()) offer(best)

// A language with its script: zh-TW and zh-Hant are read by the same people, zh-CN and zh-Hant are not.
function spoken(tag) {
  const {language, script} = new Intl.Locale(tag).maximize()
  return `${language}-${script}`
}

// Where nothing can be remembered, nothing is asked.
function isFirstVisit() {
  try {
    const isFirst = localStorage.getItem('dragoman:visited') === null
    localStorage.setItem('dragoman:visited', 'yes')
    return isFirst
  } catch {
    return false
  }
}

function offer({href, lang, dir, hreflang, dataset}) {
  const line = document.createElement('aside')
  const link = document.createElement('a')
  const decline = document.createElement('button')
  Object.assign(line, {className: 'language-offer', lang, dir, ariaLabel: dataset.offer})
  Object.assign(link, {href, hreflang, textContent: dataset.offer})
  Object.assign(decline, {type: 'button', textContent: dataset.decline})
  decline.addEventListener('click', () => line.remove())
  line.append(link, decline)
  document.body.append(line)
}
