/** Pages of every kind that the default theme has, of the site that `completeSite` completes: in English, and in Arabic. */
export const pageTypes = {
  'the home page': ['/', '/ar/'],
  'a second page': ['/page/2/', '/ar/page/2/'],
  'an article with comments, behind its original': ['/apollo-soyuz/', '/ar/apollo-soyuz/'],
  'an article with tables and notes': ['/one-byte-is-not-enough/', '/ar/road-of-an-orange/'],
  'an article made by a machine': ['/machine/', '/ar/machine/'],
  'a draft of awkward text': ['/draft/', '/ar/draft/'],
  'a bilingual page': ['/apollo-soyuz/parallel/', '/ar/road-of-an-orange/parallel/'],
  'related articles': ['/apollo-soyuz/related/', '/ar/road-of-an-orange/related/'],
  'the list of tags': ['/tags/', '/ar/tags/'],
  'a tag': ['/tags/space/', '/ar/tags/space/'],
  'the second page of a tag': ['/tags/space/page/2/', '/ar/tags/food/'],
  'the list of outlets': ['/sources/', '/ar/sources/'],
  'an outlet': ['/sources/vechernyaya/', '/ar/sources/bagh-e-vazheh/'],
  'the list of translators': ['/translators/', '/ar/translators/'],
  'a translator': ['/translators/mira-holt/', '/ar/translators/samir-haddadin/'],
  'the archive': ['/archive/', '/ar/archive/'],
  'the search page': ['/search/', '/ar/search/'],
  'the status page': ['/status/', '/status/'],
  'a page outside the lists': ['/about/', '/ar/about/'],
  'the page of what is not there': ['/404.html', '/404.html']
} as const satisfies Readonly<Record<string, readonly [english: string, arabic: string]>>

/** Each of them with its kind, once. */
export const visits: readonly (readonly [kind: string, path: string])[] = Object.entries(pageTypes).flatMap(
  ([kind, paths]) => [...new Set(paths)].map((path) => [kind, path] as const)
)
