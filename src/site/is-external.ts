/** Says whether a link leads out of the site whatever the site holds. */
export function isExternal(target: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)
}
