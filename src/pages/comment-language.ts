import type {WidgetConfig} from '../config/comments.ts'

/** What services call the languages of their widgets, where that isn't the two letters of the language itself. */
const languages: Readonly<
  Record<WidgetConfig['provider'], {readonly known: string; readonly named: Readonly<Record<string, string>>}>
> = {
  giscus: {
    known: 'ar be bg ca cs da de en eo es eu fa fr he hu id it ja ko nl pl pt ro ru th tr uk uz vi gsw',
    named: {el: 'gr', bs: 'hbs', hr: 'hbs', sr: 'hbs', km: 'kh', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW'}
  },
  isso: {
    known: 'bg ca cs da de el en eo es fa fi fr hr hu id it ja ko nl oc pl ru sk sv tr uk vi',
    named: {'pt-BR': 'pt_BR', pt: 'pt_PT', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW'}
  },
  remark42: {
    known: 'ar be bg cs de en es fa fi fr it ja ko mk pl ro ru th tr vi',
    named: {pt: 'bp', uk: 'ua', 'zh-Hans': 'zh', 'zh-Hant': 'zh-tw'}
  },
  cusdis: {
    known: 'ar bg ca cs de en es fi fr hu id ja ko oc ru th tr vi',
    named: {pt: 'pt-br', 'zh-Hans': 'zh-cn', 'zh-Hant': 'zh-tw'}
  }
}

/** Gives what a service calls a language; English where it doesn't speak it. */
export function commentLanguage(provider: WidgetConfig['provider'], tag: string): string {
  const {known, named} = languages[provider]
  const {language, region = '', script = ''} = new Intl.Locale(tag).maximize()
  const own = [`${language}-${region}`, `${language}-${script}`, language].find((name) => name in named)
  if (own !== undefined) return named[own] ?? 'en'
  return known.split(' ').includes(language) ? language : 'en'
}
