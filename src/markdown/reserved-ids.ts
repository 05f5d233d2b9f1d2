/** Ids that pages have, or may come to have, around the text. */
export const reservedIds: ReadonlySet<string> = new Set(
  `aside body breadcrumbs comments content contents credit editions footer header languages main menu
    nav navigation original outline page parallel related related-title results search share site tags
    theme title toc top`.split(/\s+/)
)
