/** What `dragoman new` is told. */
export interface NewOptions {
  readonly root?: string
  readonly config?: string
  readonly lang?: string
  readonly source?: string
  readonly translator?: string
  readonly edit?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}
