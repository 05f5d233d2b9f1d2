/** One of several answers. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** Who sits at the terminal; an answer is null when they would rather stop. */
export interface Person {
  /** Asks for a text; `check` says what is wrong with one, or gives an empty text. */
  readonly ask: (question: string, guess: string, check: (answer: string) => string) => Promise<string | null>
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string | null>
}
