/** A message of the interface: a text with `{placeholders}`, or one for each plural form of its language. */
export type MessageText = string | PluralTexts

/** Texts by plural form: `zero`, `one`, `two`, `few`, `many`, `other` (Unicode CLDR). */
export type PluralTexts = Readonly<Record<string, string>>

/** The messages of one language, by key. */
export type MessageTexts = ReadonlyMap<string, MessageText>
