/** Where a site can be published from the start. */
export const deploys = ['github', 'netlify', 'cloudflare', 'rsync', 'none'] as const

/** Where a new site is published. */
export type Deploy = (typeof deploys)[number]
