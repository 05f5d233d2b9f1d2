/** What the process tells its caller. */
export const exitCode = {
  fine: 0,
  /** Problems in the content. */
  problems: 1,
  /** A command or option that does not exist. */
  usage: 2,
  /** A bug in the program. */
  bug: 70
} as const
