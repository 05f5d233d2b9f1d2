import type {WidgetConfig} from '../config/comments.ts'
import {directionOf} from '../config/language.ts'
import type {Comment} from '../content/comment.ts'
import {digest} from '../content/digest.ts'
import type {Edition} from '../site/works.ts'
import {commentLanguage} from './comment-language.ts'
import type {PageContext} from './context.ts'
import {urlIn} from './context.ts'
import {excerpt} from './excerpt.ts'
import {dateView} from './format-date.ts'
import type {CommentsView, CommentView, CommentWidgetView} from './view.ts'

/** Gives the comments of an article; null when the site has none. */
export function commentsView(context: PageContext, edition: Edition): CommentsView | null {
  const {comments} = context.site.config
  if (comments === null) return null
  if (comments.provider === 'static' || comments.provider === 'webmention') {
    const found = context.site.comments(edition)
    const isSaid = ({paragraphs}: Comment): boolean => paragraphs.length > 0
    return {
      widget: null,
      entries: found.filter(isSaid).map((comment) => commentView(context, edition, comment)),
      reactions: [...new Set(found.filter((comment) => !isSaid(comment)).map(({author}) => author))],
      endpoint: comments.provider === 'webmention' ? comments.endpoint : ''
    }
  }
  return {widget: widget(context, edition, comments), entries: [], reactions: [], endpoint: ''}
}

/** Gives what of an edition its comments are made from, besides what the page shows anyway. */
export function commentInputs({site}: PageContext, edition: Edition): string {
  const {comments} = site.config
  if (comments === null) return ''
  if (comments.provider !== 'static' && comments.provider !== 'webmention') return edition.article.work
  const found = site.comments(edition)
  return found.length === 0 ? '' : digest(JSON.stringify(found))
}

function commentView(
  context: PageContext,
  {article}: Edition,
  {author, url, href, date, lang, paragraphs}: Comment
): CommentView {
  return {
    author,
    url,
    href,
    date: date === null ? null : dateView(date, article.lang, context.site.config.timeZone),
    lang,
    dir: lang === '' ? 'auto' : directionOf(lang),
    paragraphs: href === '' ? paragraphs : shortened(paragraphs)
  }
}

/** Another site's article may mention this one in passing: what is said there is read there. */
function shortened(paragraphs: readonly string[]): readonly string[] {
  return [excerpt(paragraphs.join(' '))]
}

function widget(context: PageContext, edition: Edition, config: WidgetConfig): CommentWidgetView {
  const {provider, host, load} = config
  return {provider, host, load, attributes: attributes(context, edition, config)}
}

/** Gives what a service wants to be told, by the names that it gives to data attributes. */
function attributes(
  context: PageContext,
  {article}: Edition,
  config: WidgetConfig
): CommentWidgetView['attributes'] {
  const {lang, work, address, matter} = article
  const isShared = config.per === 'work'
  const thread = isShared ? work : `${work}.${lang}`
  const language = commentLanguage(config.provider, lang)
  const {origin, basePath} = context.site.config
  const url = isShared ? `${origin}${basePath}?work=${encodeURIComponent(work)}` : urlIn(context, address)
  switch (config.provider) {
    case 'giscus':
      return named({
        repo: config.repo,
        'repo-id': config.repoId,
        category: config.category,
        'category-id': config.categoryId,
        mapping: 'specific',
        term: thread,
        strict: '1',
        'reactions-enabled': '1',
        'emit-metadata': '0',
        'input-position': 'top',
        theme: 'preferred_color_scheme',
        lang: language
      })
    case 'isso':
      return named({thread, title: matter.title, lang: language})
    case 'remark42':
      return named({'site-id': config.siteId, url, title: matter.title, lang: language})
    case 'cusdis':
      return named({
        'app-id': config.appId,
        'page-id': thread,
        'page-url': url,
        'page-title': matter.title,
        lang: language
      })
  }
}

function named(values: Readonly<Record<string, string>>): CommentWidgetView['attributes'] {
  return Object.entries(values).map(([name, value]) => ({name, value}))
}
