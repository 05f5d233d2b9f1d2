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
