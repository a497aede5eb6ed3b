/** A reason to stop that is told in one sentence on stderr, with exit code 1. */
export class Failure extends Error {}

/** The first line of what went wrong, without a stack: operators get a sentence, the log file the rest. */
export const sentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Wrong use of a command: one sentence, exit code 2. */
export class WrongUse extends Error {}
