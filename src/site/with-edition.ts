import type {Entry} from './entry.ts'
import type {Site} from './site.ts'
import type {Edition} from './works.ts'

/** A site in which one edition has new contents. */
export interface SiteWithEdition {
  readonly site: Site
  readonly edition: Edition
}

/** Puts new contents of an edition into a site, which may show it on its own page; all that others tell of it is as it was. */
export function withEdition(site: Site, before: Edition, entry: Entry): SiteWithEdition {
  const {links} = site
  const {work, matter} = entry.article
  const borrowed = before.article.matter.source === null ? before.source : null
  const edition: Edition = {...entry, isOriginal: before.isOriginal, source: matter.source ?? borrowed}
  const known = (other: Edition): Edition => (other === edition ? before : other)
  const editions = links.editionsByWork.get(work) ?? []
  const editionsByWork = new Map(links.editionsByWork).set(
    work,
    editions.map((other) => (other === before ? edition : other))
  )
  return {
    edition,
    site: {
      ...site,
      related: (other) => site.related(known(other)),
      hasRelated: (other) => site.hasRelated(known(other)),
      links: {...links, editionsByWork, isPublished: (other) => links.isPublished(known(other))}
    }
  }
}
