/** The first segment of what is the server's own; nothing of a site can be called this, since a slug has no `@`. */
export const ownName = '@dragoman'
