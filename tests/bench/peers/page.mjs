/** The pages of the peers that are written in JavaScript: as plain as those of the others, and of the same parts. */

const origin = 'https://archive.example'

/**
 * @typedef {object} Article
 * @property {string} name
 * @property {string} title
 * @property {string} date `2020-01-31`
 * @property {readonly string[]} tags
 * @property {string} author
 * @property {string} outlet
 * @property {string} outletUrl
 * @property {readonly string[]} translators
 * @property {string} summary
 * @property {string} html
 */

/** The frame of all pages. */
export function frame({title, path}, main) {
  return `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<link rel="canonical" href="${origin}${path}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
</head>
<body>
<header><a href="/">Archive</a> <a href="/tags/">Tags</a></header>
<main>
${main}
</main>
</body>
</html>
`
}

/** The page of an article, without its frame. */
export function article({title, date, tags, author, outlet, outletUrl, translators, html}, others) {
  return `<article>
<h1>${escape(title)}</h1>
<p><a href="${escape(outletUrl)}">${escape(outlet)}</a> ${escape(author)} ${escape(translators.join(', '))}
<time datetime="${date}">${date}</time></p>
${html}
<ul>${tags.map((tag) => `<li><a href="/tags/${tag}/">${escape(tag)}</a></li>`).join('')}</ul>
</article>
<section id="related"><ul>
${others.map(card).join('\n')}
</ul></section>`
}

/** A page of a list, without its frame. */
export function list({title, articles, previous, next}) {
  const links = [previous, next].filter(Boolean).map((path) => `<a href="${path}">${path}</a>`)
  return `<h1>${escape(title)}</h1>
<ul>${articles.map(card).join('\n')}</ul>
<nav>${links.join(' ')}</nav>`
}

/** The list of tags, without its frame. */
export function tagList(counts) {
  const items = counts.map(([tag, count]) => `<li><a href="/tags/${tag}/">${escape(tag)}</a> ${count}</li>`)
  return `<h1>Tags</h1>\n<ul>${items.join('\n')}</ul>`
}

function card({name, title, outlet, date, summary}) {
  return `<li><a href="/${name}/">${escape(title)}</a> ${escape(outlet)} <time>${date}</time> ${escape(summary)}</li>`
}

/** An RSS feed of articles with their texts. */
export function feed(articles) {
  const items = articles.map(
    ({name, title, date, html}) =>
      `<item><title>${escape(title)}</title><link>${origin}/${name}/</link><guid>${origin}/${name}/</guid>
<pubDate>${new Date(date).toUTCString()}</pubDate><description>${escape(html)}</description></item>`
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>Archive</title><link>${origin}/</link><description>Archive</description>
${items.join('\n')}
</channel></rss>
`
}

/** A sitemap of paths. */
export function sitemap(paths) {
  const urls = paths.map((path) => `<url><loc>${origin}${escape(path)}</loc></url>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

/** Cuts a list that stands at a path into pages of twenty. */
export function pages(articles, path) {
  const total = Math.max(1, Math.ceil(articles.length / 20))
  const pathOf = (number) => (number === 1 ? path : `${path}page/${number}/`)
  return Array.from({length: total}, (_, index) => ({
    path: pathOf(index + 1),
    articles: articles.slice(index * 20, index * 20 + 20),
    previous: index > 0 ? pathOf(index) : '',
    next: index + 1 < total ? pathOf(index + 2) : ''
  }))
}

/** Articles by tag. */
export function byTag(articles) {
  const map = new Map()
  for (const item of articles) {
    for (const tag of item.tags) {
      if (!map.has(tag)) map.set(tag, [])
      map.get(tag).push(item)
    }
  }
  return map
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character])
}
