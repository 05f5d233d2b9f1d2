import {spawn} from 'node:child_process'
import process from 'node:process'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""']
}

/** Opens an address in the browser that the system prefers; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [program, ...first] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...first, address], {stdio: 'ignore', detached: true})
  child.on('error', () => undefined)
  child.unref()
}
