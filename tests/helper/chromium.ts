import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {chromium} from 'playwright-core'

const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  process.env['CHROMIUM'] ?? ''
].find(existsSync)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Says whether there is a browser; without one, tests that need it are skipped. */
export const hasChromium = executablePath !== undefined

if (!hasChromium) {
  console.warn('Browser tests are skipped: no Chromium was found. Install one, or name it in CHROMIUM.')
}

/** Starts the browser. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({executablePath: executablePath ?? '', args: flags})
}
