import type {Script} from './script.ts'
import {scripts} from './script.ts'

const eastAsian: readonly Script[] = ['Hans', 'Hant', 'Jpan']

/** The same everywhere: digits, spaces and punctuation come from its font too. */
const common: Script = 'Latn'

/** Gives the scripts whose fonts a text needs, the one to be asked first for what several have first. */
export function scriptsOf(text: string, lang: string): readonly Script[] {
  const found = names.filter((script) => !eastAsian.includes(script) && scripts[script].pattern.test(text))
  const own = ownScript(lang)
  const han = scripts.Hans.pattern.test(text) ? [own ?? (kana.test(text) ? 'Jpan' : 'Hans')] : []
  const first = lang.startsWith('ko') && found.includes('Kore') ? ['Kore' as const] : han
  return [...new Set<Script>([...first, common, ...found, ...han])]
}

const names = Object.keys(scripts).filter(isScript)
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

function isScript(name: string): name is Script {
  return name in scripts
}

/** The one that a language writes Chinese characters in. */
function ownScript(lang: string): Script | null {
  const {language, script} = new Intl.Locale(lang).maximize()
  if (language === 'ja') return 'Jpan'
  if (language === 'ko') return 'Kore'
  return script === 'Hant' || script === 'Hans' ? script : null
}
