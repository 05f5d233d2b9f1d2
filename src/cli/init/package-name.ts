import {slugOf} from '../../content/address.ts'

/** Gives the name of a site as npm and hosts want names: small Latin letters, digits and hyphens. */
export function packageName(name: string): string {
  const slug = slugOf(name, 'ascii')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' || slug === 'dragoman' ? 'my-dragoman-site' : slug.slice(0, 60)
}
