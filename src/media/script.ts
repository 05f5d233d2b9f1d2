/** A script, by its ISO 15924 code; Chinese, Japanese and Korean apart, as each draws the same characters its own way. */
export type Script = keyof typeof scripts

interface ScriptFacts {
  readonly pattern: RegExp
  /** The package with a font for it. */
  readonly package: string
  /** A language written in it, as fontconfig names it. */
  readonly language: string
}

const noto = '@fontsource-variable/noto-sans'
const han =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u

/** What is to be known of each script to draw it. */
export const scripts = {
  Hans: {pattern: han, package: `${noto}-sc`, language: 'zh-cn'},
  Hant: {pattern: han, package: `${noto}-tc`, language: 'zh-tw'},
  Jpan: {pattern: han, package: `${noto}-jp`, language: 'ja'},
  Kore: {pattern: /\p{Script=Hangul}/u, package: `${noto}-kr`, language: 'ko'},
  Latn: {pattern: /[\p{Script=Latin}\p{ASCII}\u00A0-\u00FF\u2000-\u206F]/u, package: noto, language: 'en'},
  Cyrl: {pattern: /\p{Script=Cyrillic}/u, package: noto, language: 'ru'},
  Grek: {pattern: /\p{Script=Greek}/u, package: noto, language: 'el'},
  Arab: {pattern: /\p{Script=Arabic}/u, package: `${noto}-arabic`, language: 'ar'},
  Hebr: {pattern: /\p{Script=Hebrew}/u, package: `${noto}-hebrew`, language: 'he'},
  Deva: {pattern: /\p{Script=Devanagari}/u, package: `${noto}-devanagari`, language: 'hi'},
  Beng: {pattern: /\p{Script=Bengali}/u, package: `${noto}-bengali`, language: 'bn'},
  Guru: {pattern: /\p{Script=Gurmukhi}/u, package: `${noto}-gurmukhi`, language: 'pa'},
  Gujr: {pattern: /\p{Script=Gujarati}/u, package: `${noto}-gujarati`, language: 'gu'},
  Orya: {pattern: /\p{Script=Oriya}/u, package: `${noto}-oriya`, language: 'or'},
  Taml: {pattern: /\p{Script=Tamil}/u, package: `${noto}-tamil`, language: 'ta'},
  Telu: {pattern: /\p{Script=Telugu}/u, package: `${noto}-telugu`, language: 'te'},
  Knda: {pattern: /\p{Script=Kannada}/u, package: `${noto}-kannada`, language: 'kn'},
  Mlym: {pattern: /\p{Script=Malayalam}/u, package: `${noto}-malayalam`, language: 'ml'},
  Sinh: {pattern: /\p{Script=Sinhala}/u, package: `${noto}-sinhala`, language: 'si'},
  Thai: {pattern: /\p{Script=Thai}/u, package: `${noto}-thai`, language: 'th'},
  Laoo: {pattern: /\p{Script=Lao}/u, package: `${noto}-lao`, language: 'lo'},
  Khmr: {pattern: /\p{Script=Khmer}/u, package: `${noto}-khmer`, language: 'km'},
  Mymr: {pattern: /\p{Script=Myanmar}/u, package: `${noto}-myanmar`, language: 'my'},
  Geor: {pattern: /\p{Script=Georgian}/u, package: `${noto}-georgian`, language: 'ka'},
  Armn: {pattern: /\p{Script=Armenian}/u, package: `${noto}-armenian`, language: 'hy'},
  Ethi: {pattern: /\p{Script=Ethiopic}/u, package: `${noto}-ethiopic`, language: 'am'}
} satisfies Readonly<Record<string, ScriptFacts>>
