declare const DRAGOMAN_DIGEST: string | undefined

/** Identifies the program itself: what an older one has made, a newer one may make otherwise. */
export const programDigest = typeof DRAGOMAN_DIGEST === 'undefined' ? 'source' : DRAGOMAN_DIGEST
