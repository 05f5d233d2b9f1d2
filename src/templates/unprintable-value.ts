/** Says that a template prints what is not text, such as `undefined`. */
export class UnprintableValue extends Error {
  override readonly name = 'UnprintableValue'
}
