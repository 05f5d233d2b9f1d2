/** Elements that hold nothing and have no end tag (HTML standard, 13.1.2: void elements), of those that a document has. */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'source',
  'wbr'
])
