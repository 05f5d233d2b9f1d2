import type {Server} from 'node:http'

/** Where a server listens. */
export interface Listening {
  readonly host: string
  readonly port: number
}

const tries = 100

/** Makes a server listen at a port, or at the next one that is free; gives where that is. */
export async function listen(server: Server, {host, port}: Listening): Promise<Listening> {
  for (let next = port; ; next++) {
    const problem = await attempt(server, {host, port: next})
    if (problem === null) break
    if (problem.code !== 'EADDRINUSE' || next - port >= tries || next >= 65_535) throw problem
  }
  const address = server.address()
  return {host, port: typeof address === 'object' && address !== null ? address.port : port}
}

function attempt(server: Server, {host, port}: Listening): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error)
    server.once('error', fail)
    server.listen({host, port}, () => {
      server.off('error', fail)
      resolve(null)
    })
  })
}
