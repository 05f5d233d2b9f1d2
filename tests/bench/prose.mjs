import {vocabulary} from './vocabulary.mjs'

/**
 * What one text is made of.
 *
 * @typedef {object} Writer
 * @property {string} lang
 * @property {import('./random.mjs').Random} random
 * @property {readonly import('./catalog.mjs').Topic[]} topics
 * @property {readonly string[]} own Words that belong to this text alone.
 * @property {boolean} hasHtml
 * @property {boolean} hasStrong
 * @property {boolean} isTechnical
 * @property {boolean} hasReferenceLinks
 * @property {string[]} references Addresses of reference links so far; grows while writing.
 */

/**
 * Writes a sentence; in a body with links, emphasis, code and HTML in it.
 *
 * @param {Writer} writer
 * @param {'plain' | 'marked'} style
 * @returns {string}
 */
export function sentence(writer, style) {
  const {random, lang} = writer
  const {space, comma, stop, wordsPerSentence} = vocabulary[lang]
  const length = Math.max(4, Math.round(random.logNormal(wordsPerSentence, 0.4)))
  const marked = style === 'marked' && random.chance(0.42) ? random.integer(1, length - 1) : -1
  const pause = length > 9 ? random.integer(4, length - 3) : -1
  let text = ''
  for (let at = 0; at < length; at++) {
    const isMarked = at === marked
    text += isMarked ? spaced(marking(writer), lang) : word(writer)
    if (at === length - 1) text += stop
    else if (at === pause) text += comma
    else if (!isMarked || lang !== 'zh') text += space
  }
  return capitalised(text)
}

/** Han text has spaces around what is in Latin letters. */
function spaced(text, lang) {
  return lang === 'zh' && /^[`[!<]|^[A-Za-z]/.test(text) ? ` ${text} ` : text
}

function word({random, lang, topics, own}) {
  const kind = random.next()
  if (kind < 0.68) return random.zipf(vocabulary[lang].common)
  if (kind < 0.94) return random.zipf(random.pick(topics).words[lang])
  if (kind < 0.98) return random.pick(own)
  return spaced(random.zipf(random.pick(topics).products), lang)
}

const markings = {link, strong, emphasis, code, product, html}

function marking(writer) {
  const {random, isTechnical, hasHtml, hasStrong} = writer
  const kinds = ['link', 'link', 'link', hasStrong ? 'strong' : 'product', 'product', 'emphasis']
  if (isTechnical) kinds.push('code', 'code', 'code', 'code', 'code')
  if (hasHtml) kinds.push('html')
  return markings[random.pick(kinds)](writer)
}

function link(writer) {
  const {random, hasReferenceLinks, references} = writer
  const text = phrase(writer, 2)
  const address = `https://${random.pick(writer.topics).key}.example/${random.integer(1, 9999)}/${random.pick(writer.topics).key}`
  if (!hasReferenceLinks) return `[${text}](${address})`
  references.push(address)
  return `[${text}][${references.length}]`
}

function strong(writer) {
  const {random, lang} = writer
  const {notes, quotes} = vocabulary[lang]
  if (random.chance(0.1)) return `**${random.pick(notes)}**`
  return random.chance(0.05) ? `**${quotes[0]}${phrase(writer, 2)}${quotes[1]}**` : `**${phrase(writer, 2)}**`
}

function emphasis(writer) {
  return `*${phrase(writer, 2)}*`
}

function code({random, topics}) {
  const name = random.pick(topics).key
  return `\`${random.pick([`${name} --help`, `/etc/${name}.conf`, `${name}()`, `${name.toUpperCase()}_PATH`, name])}\``
}

function product({random, topics}) {
  const name = random.pick(random.pick(topics).products)
  return random.chance(0.4) ? `${name} ${random.integer(1, 12)}.${random.integer(0, 30)}` : name
}

function html({random, lang}) {
  return random.pick([
    '<kbd>Ctrl</kbd>+<kbd>C</kbd>',
    vocabulary[lang].ruby,
    'H<sub>2</sub>O',
    'x<sup>2</sup>',
    `<br>`
  ])
}

/** A few words of what the text is about. */
function phrase({random, topics, lang}, count) {
  return Array.from({length: count}, () => random.pick(random.pick(topics).words[lang])).join(
    vocabulary[lang].space
  )
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
