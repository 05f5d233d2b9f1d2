import type {RuleConfig} from 'html-validate'
import {HtmlValidate} from 'html-validate'

// The HTML standard lets an id hold anything but white space (3.2.6); letters of any script need marks and joiners.
const rules: RuleConfig = {'long-title': 'off', 'valid-id': ['error', {relaxed: true}]}
const strict = new HtmlValidate({extends: ['html-validate:recommended'], rules})
const standard = new HtmlValidate({extends: ['html-validate:standard'], rules})

/** Gives what html-validate finds wrong with a page; what others wrote is held against the HTML standard alone, not against good style. */
export function htmlFaults(
  file: string,
  html: string,
  texts: 'ours' | 'of others' = 'ours'
): readonly string[] {
  return (texts === 'ours' ? strict : standard)
    .validateStringSync(html)
    .results.flatMap(({messages}) => messages.map(({line, message}) => `${file}:${line} ${message}`))
}
