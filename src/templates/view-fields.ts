/** What templates can see, as data: made from `src/pages/view.ts` by `scripts/view-fields.mjs`, read from `lib/view-fields.json`. */
export interface ViewFields {
  /** The view of each page template, by the template's name without `.html`. */
  readonly pages: Readonly<Record<string, string>>
  readonly views: Readonly<Record<string, ViewDescription>>
}

/** One view and its fields, those of the views it extends included. */
export interface ViewDescription {
  readonly description: string
  readonly fields: Readonly<Record<string, FieldDescription>>
}

export interface FieldDescription {
  readonly type: FieldType
  readonly description: string
}

/** Type of a field; `values` lists the texts it may be, empty when it may be any. */
export type FieldType =
  | {readonly kind: 'unknown' | 'number' | 'boolean'}
  | {readonly kind: 'text'; readonly values: readonly string[]}
  | {readonly kind: 'view'; readonly name: string}
  | {readonly kind: 'list' | 'record' | 'nullable'; readonly of: FieldType}
