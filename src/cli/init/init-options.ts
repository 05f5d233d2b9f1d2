/** What `dragoman init` is told. */
export interface InitOptions {
  readonly name?: string
  readonly languages?: string
  readonly baseUrl?: string
  readonly deploy?: string
  readonly vscode?: boolean
  readonly yes?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

/** What a new site is made from. */
export interface Answers {
  readonly name: string
  /** BCP 47 tags, the default language first. */
  readonly languages: readonly string[]
  readonly baseUrl: string
  readonly deploy: Deploy
  /** Whether settings for Visual Studio Code are wanted. */
  readonly vscode: boolean
}

/** Where a site can be published from the start. */
export const deploys = ['github', 'netlify', 'cloudflare', 'rsync', 'none'] as const

/** Where a new site is published. */
export type Deploy = (typeof deploys)[number]
