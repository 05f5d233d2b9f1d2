import type {FeedFormat} from '../config/config.ts'
import type {PageContext} from './context.ts'
import {hrefIn} from './context.ts'
import type {FeedList} from './feed-list.ts'
import type {FeedView} from './view.ts'

/** MIME types: RFC 4287, the customary one of RSS, and JSON Feed 1.1. */
const types = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json'
} as const satisfies Record<FeedFormat, string>

/** Gives the feeds of a list as a page offers them. */
export function feedLinks(
  context: PageContext,
  {settings, addressOf, linkTitle}: FeedList
): readonly FeedView[] {
  return settings.formats.map((format) => ({
    href: hrefIn(context, addressOf(format)),
    title: linkTitle(),
    type: types[format]
  }))
}
