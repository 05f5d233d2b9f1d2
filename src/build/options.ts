/** What a build is told by its caller. */
export interface BuildOptions {
  /** The site's folder, absolute. */
  readonly root: string
  /** The output folder, absolute; null for the configuration's. */
  readonly out: string | null
  /** The configuration file, absolute; null to look for one in the root. */
  readonly config: string | null
  /** Where the site is published; null for the configuration's. */
  readonly baseUrl: string | null
  /** Publish without the articles that have errors. */
  readonly keepGoing: boolean
  readonly drafts: boolean
  /** Include articles dated after `now`. */
  readonly future: boolean
  /** The moment of the build, milliseconds since 1970. */
  readonly now: number
  /** How many threads may render; 1 for none but this. */
  readonly threads: number
  /** False to neither use nor leave anything between builds. */
  readonly cache: boolean
  /** False to leave the search index out, which takes the longest to make. */
  readonly search: boolean
  /** True to put a whole new output folder in the place of the old one at once. */
  readonly atomic: boolean
  /** Called when another build of the site has to end first. */
  readonly onWait: () => void
  readonly onProgress: (phase: string, done: number, total: number) => void
}

/** What a caller has to say: the site's folder; all else has a default. */
export type GivenOptions = Pick<BuildOptions, 'root'> & Partial<BuildOptions>
