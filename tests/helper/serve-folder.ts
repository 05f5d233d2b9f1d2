import {createReadStream, existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'
import type {PolicyNeeds} from '../../src/pages/policy-needs.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png'
}

/** Serves a folder on the loopback address, with the policy that its `_headers` ask for, as a host does, or else one that allows files of its own only, and what is needed besides. */
export async function serveFolder(
  folder: string,
  needs: PolicyNeeds = {}
): Promise<{readonly origin: string; readonly close: () => void}> {
  const policy =
    askedPolicy(folder) ??
    [
      "default-src 'self'",
      ...Object.entries(needs).map(([name, own]) => `${name} 'self' ${own.join(' ')}`)
    ].join('; ')
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {origin: `http://127.0.0.1:${port}`, close: () => void server.close()}
}

function askedPolicy(folder: string): string | undefined {
  const headers = join(folder, '_headers')
  if (!existsSync(headers)) return undefined
  return /Content-Security-Policy: (.*)/.exec(readFileSync(headers, 'utf8'))?.[1]
}
