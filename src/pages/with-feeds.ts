import type {FeedView, FrameView} from './view.ts'

/** Gives a frame whose page offers feeds of its own before the one that every page offers. */
export function withFeeds({site, page}: FrameView, feeds: readonly FeedView[]): FrameView {
  const others = page.feeds.filter(({href}) => !feeds.some((own) => own.href === href))
  return {site, page: {...page, feeds: [...feeds, ...others]}}
}
