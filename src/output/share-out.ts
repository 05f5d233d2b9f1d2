/** Has lanes take pieces of work, each the next one when it is done, until all are; pieces are made when they are taken. */
export async function shareOut<Piece>(
  pieces: Iterable<Piece>,
  lanes: readonly ((piece: Piece) => Promise<void>)[]
): Promise<void> {
  const rest = pieces[Symbol.iterator]()
  const work = async (lane: (piece: Piece) => Promise<void>): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await lane(next.value)
  }
  await Promise.all(lanes.map(work))
}
