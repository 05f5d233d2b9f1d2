// Puts the translator's notes beside the lines that they belong to, where the screen is wide enough; else they stand at the end.
const wide = matchMedia('screen and (min-width: 64rem)')
const section = document.querySelector('.translator-notes')
const body = section.closest('.body')

function place() {
  section.classList.toggle('in-margin', wide.matches)
  body.style.minBlockSize = ''
  if (!wide.matches) return
  const top = body.getBoundingClientRect().top
  const taken = [...document.querySelectorAll('.article > :is(.editions, .outline)')]
  let free = Math.max(
    ...taken.filter(isBeside).map((box) => box.getBoundingClientRect().bottom - top + 24),
    0
  )
  for (const note of section.querySelectorAll('ol > li')) {
    const reference = document.querySelector(`#${note.id.replace('tn-', 'tnref-')}`)
    free = Math.max(free, reference.getBoundingClientRect().top - top - 6)
    note.style.insetBlockStart = `${free}px`
    free += note.offsetHeight + 12
  }
  body.style.minBlockSize = `${free}px`
}

/** Says whether something stands in the margin. */
function isBeside(box) {
  const {left, right} = body.getBoundingClientRect()
  const {left: start} = box.getBoundingClientRect()
  return start >= right || start < left - 1
}

wide.addEventListener('change', place)
new ResizeObserver(place).observe(body)
