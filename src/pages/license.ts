import type {LicenseView} from './view.ts'

/** Gives a licence with the address of its text, where its name says which it is. */
export function licenseView(text: string): LicenseView | null {
  if (text === '') return null
  if (/^https?:\/\//.test(text))
    return {text: text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: text}
  return {text, href: creativeCommons(text)}
}

function creativeCommons(text: string): string {
  if (/^(CC0|CC-0|CC0[- ]1\.0)\b/i.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const match = /^CC[- ](BY(?:-(?:NC|ND|SA))*)[- ](\d\.\d)/i.exec(text)
  return match
    ? `https://creativecommons.org/licenses/${match[1]?.toLowerCase() ?? ''}/${match[2] ?? ''}/`
    : ''
}
