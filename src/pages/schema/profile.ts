import type {ProfilePage} from 'schema-dts'

/** What the page of a person says. */
export interface ProfileFacts {
  readonly name: string
  readonly description: string
  readonly url: string
  readonly lang: string
  /** The person's own address; empty when not known. */
  readonly sameAs: string
  readonly isOrganization: boolean
}

/** Gives the page of a translator. */
export function profileThing({lang, url, isOrganization, ...person}: ProfileFacts): ProfilePage {
  return {
    '@type': 'ProfilePage',
    url,
    inLanguage: lang,
    mainEntity: {'@type': isOrganization ? 'Organization' : 'Person', ...person, url}
  }
}
