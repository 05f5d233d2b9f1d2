import type {OrganizationLeaf, PersonLeaf} from 'schema-dts'
import type {Edition} from '../../site/works.ts'
import type {PageContext} from '../context.ts'
import {absolute, urlIn} from '../context.ts'
import type {ImageView} from '../view.ts'
import {zoned} from '../zoned.ts'
import {imageThings} from './image.ts'
import {peopleThings} from './people.ts'
import {publisherThing} from './publisher.ts'

/** What the head says of an edition too. */
export interface EditionFacts {
  readonly description: string
  readonly image: ImageView | null
}

/** Gives what is said of articles and of pages outside the lists alike. */
export function commonFacts(context: PageContext, {article}: Edition, {description, image}: EditionFacts) {
  const {address, lang, matter} = article
  const {timeZone} = context.site.config
  return {
    description,
    url: urlIn(context, address),
    inLanguage: lang,
    dateModified: matter.updated ? zoned(matter.updated, timeZone) : '',
    image: imageThings(image && {...image, src: absolute(context, image.src)}),
    translator: peopleThings(context, matter.translators, lang),
    editor: peopleThings(context, [...matter.editors, ...matter.reviewers], lang).filter(isPerson),
    publisher: publisherThing(context)
  }
}

/** The vocabulary has no organizations that edit. */
function isPerson(thing: PersonLeaf | OrganizationLeaf): thing is PersonLeaf {
  return thing['@type'] === 'Person'
}
