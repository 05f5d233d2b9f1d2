import {readFileSync} from 'node:fs'
import type {Message} from '../report/message.ts'
import {isSegment} from './address.ts'
import {svgFault} from './svg-fault.ts'

/** Says why a file of the content is not copied to the site; null when nothing is wrong with it. */
export function assetFault(
  name: string,
  {file, activeFiles}: {readonly file: string; readonly activeFiles: readonly string[]}
): Pick<Message, 'rule' | 'reason' | 'hint'> | null {
  if (!name.split('/').every(isSegment)) return wrongName
  if (activeFiles.includes(name.normalize('NFC'))) return null
  if (active.test(name))
    return {rule: 'content/active', reason: 'Unexpected file that may run, which is left out', hint}
  const fault = /\.svg$/i.test(name) ? faultOfSvg(file) : ''
  return fault === ''
    ? null
    : {rule: 'content/active', reason: `Unexpected image with ${fault}, which is left out`, hint}
}

const hint = 'Name it in `activeFiles` in the configuration if it may do on the site what it likes'

const wrongName = {
  rule: 'content/name',
  reason: 'Unexpected name, which not every system can have; the file is left out',
  hint: 'Give it a name of letters, numbers, hyphens and dots'
}

/** What a browser opens as a page or program of the site, and what some servers run. */
const active =
  /(?:\.(?:html?|xhtml?|xht|shtml?|mht|mhtml|xml|xsl|xslt|rdf|rss|atom|svgz|m?js|cjs|wasm|swf|jar|hta|vbs|php\d?|phtml|phar|aspx?|ashx|jspx?|cgi)|(?:^|\/)web\.config)$/i

/** One that can't be read is told of where it is used. */
function faultOfSvg(file: string): string {
  try {
    return svgFault(readFileSync(file))
  } catch {
    return ''
  }
}
