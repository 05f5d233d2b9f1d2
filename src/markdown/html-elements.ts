/** Elements that are HTML, if obsolete, and harmless, and yet not for a text. */
export const htmlElements: ReadonlySet<string> = new Set(
  `acronym area article basefont bgsound big blink body center command content data datalist dialog dir
    fieldset font footer head header hgroup html image label legend listing main map marquee menu meter
    nav nobr noscript optgroup option output param picture plaintext progress search slot strike track
    tt xmp`.split(/\s+/)
)
