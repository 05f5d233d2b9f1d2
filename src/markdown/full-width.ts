/** Punctuation of Chinese and Japanese and curly quotes: no URL that people write goes on behind it. */
export const fullWidth =
  /[\u2014\u2018\u2019\u201C\u201D\u2026\u3000-\u3003\u3008-\u3020\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/
