import {UnprintableValue} from './unprintable-value.ts'

/** Gives a value as text for a page; throws for what nobody wants to read there. */
export function printable(value: unknown): string {
  if (value === undefined || value === null) throw new UnprintableValue(`Unexpected \`${String(value)}\``)
  if (typeof value === 'function') throw new UnprintableValue('Unexpected function')
  return typeof value === 'object' ? textOf(value) : String(value)
}

/** Lists, dates and addresses have a text; plain records have none. */
function textOf(value: object): string {
  const text = Array.isArray(value) ? value.map(printable).join() : String(value)
  if (!Array.isArray(value) && text.startsWith('[object ')) throw new UnprintableValue('Unexpected record')
  return text
}
