import {digest} from '../content/digest.ts'

/** Records with at least this many fields get a digest of their own, so that one shown on many pages is gone through once. */
const largeRecord = 5

/** Gives a function that makes digests of plain data: equal data, equal digests. */
export function viewDigest(): (view: unknown) => string {
  const digestByRecord = new WeakMap<object, string>()
  const text = (value: unknown): string => {
    if (typeof value === 'string') return `${value.length}:${value}`
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)};`
    if (Array.isArray(value)) return `[${value.map(text).join('')}]`
    return record(value)
  }
  const record = (value: object): string => {
    const known = digestByRecord.get(value)
    if (known !== undefined) return known
    const entries = Object.entries(value)
    const inner = `{${entries.map(([key, field]) => `${key}=${text(field)}`).join('')}}`
    if (entries.length < largeRecord) return inner
    const short = `#${digest(inner)}`
    digestByRecord.set(value, short)
    return short
  }
  return (view) => digest(text(view))
}
