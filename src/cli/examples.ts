/** Gives the examples that a help text ends with. */
export function examples(...commands: readonly string[]): string {
  return `\nExamples:\n${commands.map((command) => `  dragoman ${command}`).join('\n')}`
}
