/** Ids that pages have, or may come to have, around the text, and those by which the scripts of comment services find their own. */
export const reservedIds: ReadonlySet<string> = new Set(
  `aside body breadcrumbs comments comments-title content contents credit editions editions-title footer
    header languages main menu nav navigation original outline page parallel related related-title results
    search search-lists-title search-text share site tags tags-title theme title toc top
    CUSDIS CUSDIS_LOCALE REMARK42 cusdis_thread giscus isso-thread remark42 remark_config`.split(/\s+/)
)
