/** Where a link leads, as far as it says so itself. */
export type LinkKind =
  /** Into the same document. */
  | 'fragment'
  /** Relative or root-relative: the site must say where it leads. */
  | 'site'
  /** To a host. */
  | 'web'
  /** `mailto:`, `tel:`. */
  | 'other'

/** Gives the kind of a link; browsers take `\` for `/`. */
export function linkKind(target: string): LinkKind {
  if (target === '' || target.startsWith('#')) return 'fragment'
  if (/^(?:https?:|[/\\]{2})/i.test(target)) return 'web'
  return /^[a-z][a-z0-9+.-]*:/i.test(target) ? 'other' : 'site'
}
