import type {Terminal} from '../terminal.ts'

/** Guesses the languages of a new site: that of the person's locale (POSIX, 8.2), and English. */
export function guessLanguages(env: Terminal['env']): readonly string[] {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return [...new Set([languageOfLocale(locale), 'en'])]
}

/** `pt_BR.UTF-8` → `pt`; only the two ways to write Chinese are told apart. */
function languageOfLocale(locale: string): string {
  const [tag = ''] = locale.split(/[.@]/)
  if (!/^[a-z]{2,3}([_-]|$)/i.test(tag)) return 'en'
  const {language, script = ''} = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
  return language === 'zh' ? `zh-${script}` : language
}
