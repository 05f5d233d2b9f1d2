import {memo} from '../site/memo.ts'
import type {Script} from './script.ts'
import {scripts} from './script.ts'

/** They share their characters: the language decides. */
const eastAsian: readonly Script[] = ['Hans', 'Hant', 'Jpan']

/** The same everywhere: digits, spaces and punctuation come from its font too. */
const common: Script = 'Latn'

/** Gives the scripts whose fonts a text needs, the one to be asked first for what several have first. */
export function scriptsOf(text: string, lang: string): readonly Script[] {
  const found = new Set<Script>()
  for (const character of new Set(text)) for (const script of scriptsOfCharacter(character)) found.add(script)
  const own = memo(scriptByLang, lang, () => ownScript(lang))
  const han = found.has('Hans') ? [own ?? (kana.test(text) ? 'Jpan' : 'Hans')] : []
  const first = lang.startsWith('ko') && found.has('Kore') ? ['Kore' as const] : han
  return [...new Set<Script>([...first, common, ...others.filter((script) => found.has(script)), ...han])]
}

const names = Object.keys(scripts).filter(isScript)
const others = names.filter((script) => !eastAsian.includes(script))
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

function isScript(name: string): name is Script {
  return name in scripts
}

const scriptsByCharacter = new Map<string, readonly Script[]>()
const scriptByLang = new Map<string, Script | null>()

function scriptsOfCharacter(character: string): readonly Script[] {
  return memo(scriptsByCharacter, character, () =>
    names.filter((script) => scripts[script].pattern.test(character))
  )
}

/** The one that a language writes Chinese characters in. */
function ownScript(lang: string): Script | null {
  const {language, script} = new Intl.Locale(lang).maximize()
  if (language === 'ja') return 'Jpan'
  if (language === 'ko') return 'Kore'
  return script === 'Hant' || script === 'Hans' ? script : null
}
