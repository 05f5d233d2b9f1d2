import type {Theme} from '../../templates/theme.ts'

/** Gives the paths of a template and of all that it includes or is framed by, in the order in which they are met. */
export function templateFiles(name: string, {templates}: Theme): readonly string[] {
  const names = new Set(name === '' ? [] : [name])
  for (const known of names) for (const called of callsIn(templates.get(known)?.text ?? '')) names.add(called)
  return [...names].flatMap((known) => templates.get(known)?.path ?? [])
}

/** Names of templates are written out; one that is put together can't be seen here. */
function callsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:include|layout)\(\s*['"]([^'"]+)['"]/g)].map(([, called = '']) => called)
}
