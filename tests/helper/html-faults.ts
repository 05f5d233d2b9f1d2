import type {RuleConfig} from 'html-validate'
import {HtmlValidate} from 'html-validate'

// The HTML standard lets an id hold anything but white space (3.2.6); letters of any script need marks and joiners.
const rules: RuleConfig = {'long-title': 'off', 'valid-id': ['error', {relaxed: true}]}
const extended = ['html-validate:recommended']
const strict = new HtmlValidate({extends: extended, rules})
const lenient = new HtmlValidate({extends: extended, rules: {...rules, 'no-trailing-whitespace': 'off'}})

/** Gives what html-validate finds wrong with a page; lines of code in the texts of others may end with spaces. */
export function htmlFaults(
  file: string,
  html: string,
  texts: 'ours' | 'of others' = 'ours'
): readonly string[] {
  return (texts === 'ours' ? strict : lenient)
    .validateStringSync(html)
    .results.flatMap(({messages}) => messages.map(({line, message}) => `${file}:${line} ${message}`))
}
