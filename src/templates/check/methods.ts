import type {Shape} from './shape.ts'

const text: Shape = {kind: 'text', values: []}
const number: Shape = {kind: 'number'}
const boolean: Shape = {kind: 'boolean'}
const unknown: Shape = {kind: 'unknown'}
const texts: Shape = {kind: 'list', of: text}

/** What the methods of texts, numbers and lists give; `null` marks those of lists that depend on the items. */
export const methods = {
  text: methodTable([
    [
      text,
      'at charAt concat normalize padEnd padStart repeat replace replaceAll slice substring substr toLowerCase toUpperCase'
    ],
    [text, 'toLocaleLowerCase toLocaleUpperCase toString trim trimEnd trimStart valueOf toWellFormed'],
    [number, 'charCodeAt codePointAt indexOf lastIndexOf localeCompare search'],
    [boolean, 'endsWith includes startsWith isWellFormed'],
    [texts, 'split'],
    [unknown, 'match matchAll']
  ]),
  number: methodTable([
    [text, 'toExponential toFixed toLocaleString toPrecision toString'],
    [number, 'valueOf']
  ]),
  boolean: methodTable([
    [text, 'toString'],
    [boolean, 'valueOf']
  ]),
  list: methodTable([
    [number, 'findIndex findLastIndex indexOf lastIndexOf push unshift'],
    [boolean, 'every includes some'],
    [text, 'join toLocaleString toString'],
    [unknown, 'forEach flat reduce reduceRight keys'],
    [
      null,
      'at concat copyWithin entries fill filter find findLast flatMap map pop reverse shift slice sort splice'
    ],
    [null, 'toReversed toSorted toSpliced values with']
  ])
} satisfies Readonly<Record<string, ReadonlyMap<string, Shape | null>>>

function methodTable(rows: readonly (readonly [Shape | null, string])[]): ReadonlyMap<string, Shape | null> {
  return new Map(
    rows.flatMap(([result, names]) => names.split(' ').map((name): [string, Shape | null] => [name, result]))
  )
}
