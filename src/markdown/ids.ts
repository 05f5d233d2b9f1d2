/** Hands out ids, each once. */
export class Ids {
  readonly #taken: Set<string>
  readonly #countByWanted = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  /** Takes an id as it is, if it is free; says whether it was. */
  claim(id: string): boolean {
    const isFree = !this.#taken.has(id)
    this.#taken.add(id)
    return isFree
  }

  /** Takes an id, with the first number that makes it a new one if it is not free. */
  take(wanted: string): string {
    let id = wanted
    let count = this.#countByWanted.get(wanted) ?? 0
    while (!this.claim(id)) id = `${wanted}-${(count += 1)}`
    this.#countByWanted.set(wanted, count)
    return id
  }
}
