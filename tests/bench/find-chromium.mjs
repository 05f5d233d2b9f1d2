import {existsSync} from 'node:fs'
import process from 'node:process'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Finds the browser that CHROMIUM names, or one in its usual place.
 *
 * @returns {string | null}
 */
export function findChromium() {
  return [process.env['CHROMIUM'] ?? '', ...places].find(existsSync) ?? null
}
