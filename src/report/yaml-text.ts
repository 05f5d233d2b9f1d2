import {Document, isMap, isScalar, isSeq} from 'yaml'

/** Gives a record as YAML; lists stand on one line, and a value may have a remark. */
export function yamlText(record: object, remarks: Readonly<Record<string, string>> = {}): string {
  const document = new Document(record)
  for (const [key, remark] of Object.entries(remarks)) {
    const node: unknown = document.get(key, true)
    if (isScalar(node)) node.comment = ` ${remark}`
  }
  const {contents} = document
  for (const {value} of isMap(contents) ? contents.items : []) if (isSeq(value)) value.flow = true
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}
