/** Options that every command has. */
export interface CommonOptions {
  readonly root?: string
  readonly out?: string
  readonly config?: string
  readonly baseUrl?: string
  readonly keepGoing?: boolean
  readonly drafts?: boolean
  readonly future?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
  readonly cache: boolean
  readonly search?: boolean
  readonly atomic?: boolean
  readonly threads?: number
}
