import type {ViewFields} from '../src/templates/view-fields.ts'

/** Reads `src/pages/view.ts` and gives what templates can see, as data for `lib/view-fields.json`. */
export function viewFields(): ViewFields

/** Gives the text of `templates/README.md`. */
export function viewsReadme(fields: ViewFields): string
