import {HtmlValidate} from 'html-validate'

// The HTML standard lets an id hold anything but white space (3.2.6); letters of any script need marks and joiners.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {'long-title': 'off', 'valid-id': ['error', {relaxed: true}]}
})

/** Gives what html-validate finds wrong with a page. */
export function htmlFaults(file: string, html: string): readonly string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({messages}) => messages.map(({line, message}) => `${file}:${line} ${message}`))
}
