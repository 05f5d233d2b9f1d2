/**
 * Chooses an article to edit: of ordinary size, neither new nor old, another one in every round.
 *
 * @param {import('./articles.mjs').Site} site
 * @param {number} round From 0.
 * @returns {import('./articles.mjs').ArticleRecord}
 */
export function chooseArticle({articles, lang}, round) {
  const own = articles.filter((article) => article.lang === lang)
  const sizes = own.map(({bytes}) => bytes).sort((left, right) => left - right)
  const dates = own.map(({date}) => date).sort()
  const [small, large] = [at(sizes, 0.4), at(sizes, 0.6)]
  const [early, late] = [at(dates, 0.3), at(dates, 0.7)]
  const isOrdinary = ({bytes, date}) => bytes >= small && bytes <= large && date >= early && date <= late
  const ordinary = own.filter(isOrdinary)
  const choice = ordinary.length === 0 ? own : ordinary
  return choice[(round * 7919 + 13) % choice.length]
}

function at(sorted, share) {
  return sorted[Math.floor(share * (sorted.length - 1))]
}
