/** The shells that `dragoman completion` knows. */
export const shells: readonly string[] = ['bash', 'zsh', 'fish']
