/** Words by which translators mark their remarks, by language. */
const labelsByLanguage: Readonly<Record<string, readonly string[]>> = {
  ar: ['ملاحظة المترجم', 'ملاحظة المترجمة', 'المترجم', 'المترجمة'],
  de: [
    'Anm. d. Ü.',
    'Anm. d. Übers.',
    'A. d. Ü.',
    'Anm. des Übersetzers',
    'Anm. der Übersetzerin',
    'Anmerkung des Übersetzers',
    'Anmerkung der Übersetzerin'
  ],
  en: ['T.N.', 'TN', "translator's note", 'translator’s note', 'tr. note'],
  es: ['N. del T.', 'N. de la T.', 'N. de T.', 'nota del traductor', 'nota de la traductora'],
  fa: ['یادداشت مترجم', 'توضیح مترجم'],
  fr: ['N.d.T.', 'NDT', 'note du traducteur', 'note de la traductrice'],
  he: ['הערת המתרגם', 'הערת המתרגמת'],
  hi: ['अनुवादक की टिप्पणी'],
  it: ['N.d.T.', 'NDT', 'nota del traduttore', 'nota della traduttrice'],
  ja: ['訳注', '訳註', '訳者注', '訳者註'],
  ko: ['역주', '옮긴이 주', '옮긴이'],
  pl: ['przyp. tłum.', 'przypis tłumacza', 'przypis tłumaczki'],
  pt: ['N. do T.', 'N. da T.', 'N.T.', 'nota do tradutor', 'nota da tradutora'],
  ru: ['прим. пер.', 'прим. перев.', 'прим. переводчика', 'примечание переводчика'],
  tr: ['ç.n.', 'çev. notu', 'çevirmenin notu'],
  uk: ['прим. пер.', 'прим. перекл.', 'прим. перекладача', 'примітка перекладача'],
  zh: ['译注', '譯註', '譯注', '译者注', '譯者註', '譯者注', 'LCTT 译注']
}

/** Gives the words that mark a remark as the translator's: of a language, or as they are. */
export function noteLabelsOf(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => labelsByLanguage[pattern] ?? [pattern])
}
