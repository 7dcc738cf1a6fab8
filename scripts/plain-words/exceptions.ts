/** A phrase that stays in a file, and why. */
export interface Exception {
  readonly file: string;
  /** The words as they stand there. */
  readonly words: string;
  readonly reason: string;
}

/** May only shrink: `tests/unit/scripts/plain-words.test.ts` holds its length. */
export const exceptions: readonly Exception[] = [];
