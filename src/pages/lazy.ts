/** Gives a function that makes a thing when it is first called, and gives the same one ever after. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | null = null
  return () => (made ??= {value: make()}).value
}
