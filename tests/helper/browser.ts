import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {chromium} from 'playwright-core'

const executablePath = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
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

/** True where browser tests can't be run and need not be: on CI (`CI=true`) they fail instead. */
export const hasNoBrowser = executablePath === undefined && process.env['CI'] !== 'true'

if (hasNoBrowser)
  console.warn(
    'Browser tests are skipped: no Chromium was found. Install one (`apt-get install chromium`), or name it in CHROMIUM, and run `npx vitest run tests/browser`.'
  )

/** Starts a browser without a window. */
export function launchBrowser(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error('Expected Chromium, found none: install one, or name it in CHROMIUM')
  return chromium.launch({executablePath, args: flags})
}
