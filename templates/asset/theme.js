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
