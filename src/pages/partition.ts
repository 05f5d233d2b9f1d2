/** How much one part may hold. */
export interface PartLimits<Item> {
  readonly count: number
  readonly size: number
  readonly sizeOf: (item: Item) => number
}

/** Cuts a list into parts, each with as many items as it may hold, and with one at least. */
export function partition<Item>(
  items: readonly Item[],
  {count, size, sizeOf}: PartLimits<Item>
): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  let room = 0
  for (const item of items) {
    const own = sizeOf(item)
    const part = parts.at(-1)
    if (part && part.length < count && own <= room) part.push(item)
    else {
      parts.push([item])
      room = size
    }
    room -= own
  }
  return parts
}
