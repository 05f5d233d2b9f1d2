import type {MessageText} from '../../src/templates/message-text.ts'
import type {Theme} from '../../src/templates/theme.ts'

type Texts = Readonly<Record<string, MessageText>>

/** Makes a theme of templates by name and messages by language, with one asset, `style.css`. */
export function themeOf(
  templates: Readonly<Record<string, string>>,
  messages: Readonly<Record<string, Texts>> = {}
): Theme {
  const sources = Object.entries(templates).map(
    ([name, text]) => [name, {name, path: `templates/${name}`, text}] as const
  )
  return {
    templates: new Map(sources),
    messages: new Map(Object.entries(messages).map(([tag, texts]) => [tag, new Map(Object.entries(texts))])),
    assets: new Map([['style.css', {name: 'style.css', contents: new Uint8Array()}]]),
    language: 'en',
    digest: ''
  }
}
